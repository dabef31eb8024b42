import Link from "next/link";

function Practitioners() {
  return (
    <>
      <h2 id="practitioners">How practitioners are checked</h2>
      <p>
        Anybody may answer. Somebody who answers <em>as a practitioner</em> has a line under their name with their
        profession and the month in which it was checked. Before that line appears, a moderator looks them up in the
        register of their profession and writes down which register it was, the number, the country, and the day until
        which it holds.
      </p>
      <ul>
        <li>
          All of this stands on the practitioner's own page, with a link to the register where there is one, so that you
          can look for yourself.
        </li>
        <li>
          What you see beside an answer is what was held when the answer was written. After its last day a credential
          marks nothing new.
        </li>
        <li>
          Physiotherapists and osteopaths may examine and treat. Strength coaches and movement teachers train and teach.
          The line says which.
        </li>
        <li>What practitioners sell and whom they work for is disclosed on their pages, in their own words.</li>
      </ul>
      <p>
        A check tells you who somebody is. It does not tell that every answer of theirs is right. See{" "}
        <Link href="/practitioners">all practitioners</Link>.
      </p>
    </>
  );
}

function Answers() {
  return (
    <>
      <h2 id="answers">What an answer can and cannot do</h2>
      <p>
        An answer can explain, ask back, point to exercises with a dose and a caution, and say when somebody should look
        at you. Whoever writes it has not seen you stand, walk or move: it cannot find out what you have, and it does
        not replace being examined.
      </p>
      <ul>
        <li>
          <strong>“Helped”</strong> is said by the person who asked, and by nobody else.
        </li>
        <li>
          <strong>“Endorsed”</strong> is said by practitioners whose credential holds; their names stand with it.
        </li>
        <li>Where neither stands, an answer is one person's view. Two answers may differ, and both may be fair.</li>
        <li>Exercises should not hurt more as you go on. If one does, stop, and say so under the answer.</li>
      </ul>
      <p>
        Some signs should not wait for a forum: read <Link href="/help/when-to-get-help">when to get help</Link>.
      </p>
    </>
  );
}

/** What this place is, for whoever wonders whether to trust it. */
export function AboutText() {
  return (
    <div className="prose">
      <p>
        Somebody asks: where it is and on which side, how it began, what makes it worse or better, what they have tried.
        Practitioners see what waits, longest first, and answer with exercises that have a page of their own. Beside the
        questions there are articles, an exercise library and a glossary of topics in lay and clinical words. Everybody
        can read everything; writing takes an account, and a first name is enough.
      </p>
      <Answers />
      <Practitioners />
      <h2 id="who">Who runs it</h2>
      <p>
        The people who run this site do so with Evenstride, which is free software: anybody may run their own. What they
        know about you stands under <Link href="/privacy">privacy</Link>; everything the pages do, programs can do
        through the <Link href="/api">API</Link>.
      </p>
    </div>
  );
}
