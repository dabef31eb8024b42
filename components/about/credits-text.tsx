function Ours() {
  return (
    <>
      <h2 id="licence">What is ours</h2>
      <ul>
        <li>
          <strong>The software</strong>, Evenstride, is free under the MIT licence: use, change and share it, and keep
          the notice.
        </li>
        <li>
          <strong>The drawings</strong>, of exercises, at the head of sample articles and of bodies, except in the body
          map of the question form, were made for this project.
        </li>
        <li>
          <strong>The sample community</strong>, which the demo shows (questions, answers, articles and exercises with
          their drawings), is under{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>: “Evenstride
          contributors”. Its people are invented.
        </li>
        <li>
          <strong>What members write</strong> is theirs.
        </li>
      </ul>
    </>
  );
}

function Others() {
  return (
    <>
      <h2>What is others'</h2>
      <p>The pages are set in two typefaces, both under the SIL Open Font License 1.1 and served from here:</p>
      <ul>
        <li>
          <strong>Atkinson Hyperlegible Next</strong> by the Braille Institute and the Atkinson Hyperlegible Next
          Project Authors, drawn for readers with low vision.
        </li>
        <li>
          <strong>Source Serif 4</strong> by Frank Grießhammer and Adobe.
        </li>
      </ul>
      <p>
        The figures of the body map are drawn from the paths of{" "}
        <a href="https://github.com/HichamELBSI/react-native-body-highlighter">react-native-body-highlighter</a> 3.2.0,
        © 2022 ELABBASSI Hicham, under the MIT licence. The areas to tap on are ours.
      </p>
      <p>Programs that do much of the work, with the licences that ask to be named:</p>
      <ul>
        <li>
          <strong>PostgreSQL</strong>, the database, under the PostgreSQL License. Portions © The PostgreSQL Global
          Development Group and © The Regents of the University of California.
        </li>
        <li>
          <strong>Prisma</strong>, <strong>sharp</strong> and <strong>schema-dts</strong> under the Apache License 2.0;
          sharp uses <strong>libvips</strong> under the GNU LGPL 3.0, unchanged and as a library of its own.
        </li>
        <li>
          <strong>Next.js</strong>, <strong>React</strong>, <strong>Node.js</strong>, <strong>Tailwind CSS</strong>,{" "}
          <strong>TanStack Query</strong>, <strong>React Hook Form</strong>, <strong>Zod</strong>,{" "}
          <strong>unified</strong> with remark and rehype, <strong>pg-boss</strong>, <strong>Pino</strong>,{" "}
          <strong>React Email</strong>, <strong>Scalar</strong> and others under the MIT licence.
        </li>
        <li>
          <strong>Auth.js</strong>, <strong>yaml</strong> and <strong>rate-limiter-flexible</strong> under the ISC
          licence; <strong>sax</strong> under Blue Oak 1.0.0; <strong>Nodemailer</strong> under MIT-0.
        </li>
      </ul>
      <p>
        Each package brings its full licence text; <code>package.json</code> names every one of them. Facts in the
        exercise library and in “When to get help” name their sources where they stand.
      </p>
    </>
  );
}

/** Who made what, and what may be done with it. */
export function CreditsText() {
  return (
    <div className="prose">
      <Ours />
      <Others />
    </div>
  );
}
