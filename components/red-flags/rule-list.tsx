import { RuleSwitch } from "@/components/red-flags/rule-switch";
import { careWords } from "@/components/red-flags/words";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { StateLabel } from "@/components/ui/state-label";
import type { ManagedRule } from "@/lib/red-flags/schema";

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <>
      <h3 className="mt-s3 mb-s1 text-step-0">{title}</h3>
      <ul className="list-disc ps-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Rule({ rule, mayEdit }: { rule: ManagedRule; mayEdit: boolean }) {
  const { id, level, title, advice, signs, sources, reviewedOn, signedOffBy, isEnabled, editedAt, examples } = rule;
  return (
    <li className="border-t border-line py-s4">
      <h2 className="font-sans text-step-0 font-semibold tracking-normal">
        {id} {title}
      </h2>
      <p className="flex flex-wrap gap-x-s3 text-step--1 text-ink-soft">
        <StateLabel tone={level === "NON_URGENT" ? "neutral" : "urgent"}>{careWords[level].short}</StateLabel>
        <StateLabel tone={isEnabled ? "helped" : "neutral"}>{isEnabled ? "On" : "Off"}</StateLabel>
        <span>last worked on {reviewedOn}</span>
        <span>{signedOffBy ? `signed off by ${signedOffBy}` : "not yet reviewed by a clinician"}</span>
        {editedAt && <span>edited here</span>}
      </p>
      <p className="my-s2 max-w-measure">{advice}</p>
      <p className="text-step--1 text-ink-soft">From: {sources.map((source) => source.title).join("; ")}.</p>
      <Disclosure className="my-s2" summary={`Signs and examples of ${id}`}>
        <Sentences title="Asked as" sentences={signs.map((sign) => sign.text)} />
        <Sentences title="Raise it" sentences={examples.raises} />
        <Sentences title="Do not" sentences={examples.ordinary} />
      </Disclosure>
      {mayEdit && (
        <div className="flex flex-wrap gap-s2">
          <ButtonLink aria-label={`Edit ${id}`} href={`/moderation/red-flags/${id}`} size="sm">
            Edit
          </ButtonLink>
          <RuleSwitch isEnabled={isEnabled} ruleId={id} />
        </div>
      )}
    </li>
  );
}

/** All rules, also those switched off. */
export function RuleList({ rules, mayEdit }: { rules: readonly ManagedRule[]; mayEdit: boolean }) {
  return (
    <ul>
      {rules.map((rule) => (
        <Rule key={rule.id} mayEdit={mayEdit} rule={rule} />
      ))}
    </ul>
  );
}
