import { Specimen } from "@/app/dev/ui/specimen";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { StateLabel } from "@/components/ui/state-label";

const grounds = ["bg-paper", "bg-surface", "bg-sunken", "bg-accent-wash"];
const steps = [
  ["text-step-4", "The way in"],
  ["text-step-3", "The title of a page"],
  ["text-step-2", "The title of a part"],
  ["text-step-1", "A title in a card, or a lead"],
] as const;

const prose = `
<p>Both can be right. A muscle can test strong lying down and still arrive <em>late</em> when you stand on that leg, as <a href="https://example.org/study">a small study</a> found; <a href="/articles">our article</a> explains it.</p>
<h2>What to try first</h2>
<ul><li>Stand on one leg beside a wall.</li><li>Keep the knee over the <strong>second toe</strong>.<ul><li>Stop above 4 of 10.</li></ul></li></ul>
<h3>In which order</h3>
<ol><li>Bridge, 3 × 10</li><li>Step-down, 2 × 8</li></ol>
<blockquote><p>My physiotherapist said it is strong enough.</p></blockquote>
<div class="table-scroll" role="region" tabindex="0" aria-label="Table: Exercise"><table><thead><tr><th>Exercise</th><th>Sets and repetitions</th><th>Hold</th><th>Side</th><th>Days a week</th></tr></thead>
<tbody><tr><td>Single-leg bridge</td><td>3 × 10</td><td>5 s</td><td>right, then left</td><td>4</td></tr></tbody></table></div>
<p>Press <kbd>Tab</kbd>, or write <code>**bold**</code>. Rechtsschutzversicherungsgesellschaftenverzeichniseintragungsverfahren_and_no_space_anywhere_in_it_at_all.</p>
<pre><code>one line of code that is much too long for a phone and therefore wraps inside its own box</code></pre>
<hr><p>The end.</p>`;

export function TypeSpecimens() {
  return (
    <>
      <SectionHeading note="Six steps and no other sizes">Type and colour</SectionHeading>
      <Specimen name="Steps" wide>
        {steps.map(([step, text]) => (
          <p key={step} className={`font-serif font-semibold tracking-title ${step}`}>
            {text}
          </p>
        ))}
        <p>The text itself, at a height of 1.6.</p>
        <p className="text-step--1 text-ink-soft">Facts and hints.</p>
      </Specimen>
      <Specimen name="State labels on each ground" wide>
        {grounds.map((ground) => (
          <p key={ground} className={`flex flex-wrap gap-x-s4 px-s3 py-s2 ${ground}`}>
            <StateLabel tone="waiting">Waiting 3 days</StateLabel>
            <StateLabel tone="helped">Helped Maren</StateLabel>
            <StateLabel tone="endorsed">Endorsed by 2 practitioners</StateLabel>
            <StateLabel tone="urgent">Needs care now</StateLabel>
            <StateLabel tone="neutral">8 min</StateLabel>
            <b className="text-side-left">left</b>
            <b className="text-side-right">right</b>
            <a href="#main">linked words</a>
          </p>
        ))}
      </Specimen>
      <Specimen name="Prose" wide>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a fixed sample of what the renderer makes. */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: prose }} />
      </Specimen>
      <Specimen name="Page header" wide>
        <PageHeader
          title="My right leg turns in when I stand on it, and the inside of my knee aches"
          facts={
            <>
              <StateLabel tone="helped">Helped the asker</StateLabel>
              <span>Asked by Maren, 12 March</span>
              <span>7 have this too</span>
            </>
          }
        />
      </Specimen>
    </>
  );
}
