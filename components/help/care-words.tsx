import { RuleSources } from "@/components/help/rule-sources";
import { Notice } from "@/components/ui/notice";
import type { RedFlagRule } from "@/lib/red-flags/schema";

/** Says what the list is worth, wherever it stands, until somebody has signed each rule of it. */
export function ReviewNotice({ rules }: { rules: readonly RedFlagRule[] }) {
  if (rules.every(({ signedOffBy }) => signedOffBy !== "")) return null;
  return (
    <Notice className="max-w-[48rem]" title="Not yet reviewed by a clinician" tone="waiting">
      We gathered this list from the public pages of health services named under each entry and put it in our own words.
      No clinician has signed it off yet. It cannot tell what you have, and it is not complete: if something worries
      you, that is reason enough to ask.
    </Notice>
  );
}

/** What looks alarming in the list and mostly is not. */
export function OrdinarySigns() {
  return (
    <section aria-labelledby="ordinary" className="prose my-s6">
      <h2 id="ordinary">Two things that sound alike and differ</h2>
      <p>
        <strong>Inner thighs.</strong> Weak or tight inner thighs are ordinary. Inner thighs that are newly numb or
        tingling, together with back or leg pain, are not: that stands first on this page.
      </p>
      <p>
        <strong>A leg that turns outward.</strong> One that has always done so, or does so when you lie and rest, is
        ordinary. One that newly turns outward after a fall, looks shorter or will not carry you, is not.
      </p>
    </section>
  );
}

/** For those whom no list of joints helps. */
export function Support({ rules }: { rules: readonly RedFlagRule[] }) {
  return (
    <section aria-label="Support" className="prose my-s6">
      {rules.map((rule) => (
        <div key={rule.id}>
          <h2>{rule.title}</h2>
          <ul>
            {rule.signs.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <p>{rule.advice}</p>
          <RuleSources rule={rule} />
        </div>
      ))}
      <h2>Before you post</h2>
      <p>
        Answers here can take days. If any line above fits you, go first and ask afterwards: your question will still be
        welcome, and better for what you were told.
      </p>
    </section>
  );
}
