import { equipmentText, goalWords } from "@/components/exercises/words";
import type { CandidateView } from "@/lib/exercise-imports/schema";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What a record says, in our words as far as we have them. */
export function RecordWords({ candidate: { content, unmapped } }: { candidate: CandidateView }) {
  const { goal, equipment, steps, worked, stretched } = content;
  const facts = [goal && goalWords[goal], equipmentText(equipment), ...worked, ...stretched].filter(Boolean);
  return (
    <>
      <p className="text-step--1 text-ink-soft">{facts.join(" · ")}</p>
      {unmapped.length > 0 && (
        <p className="text-step--1 text-ink-soft">
          Words that we have no muscle or equipment for: {list.format(unmapped)}
        </p>
      )}
      <ol className="mt-s2 list-decimal ps-s4 wrap-anywhere">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

/** Whose it is, and under which licence. */
export function Provenance({ candidate }: { candidate: CandidateView }) {
  const { source, sourceId, author, licence, licenceUrl, isProvenanceKnown } = candidate;
  return (
    <>
      <p className="text-step--1 text-ink-soft wrap-anywhere">
        {source}, {sourceId} · {author || "author not named"} ·{" "}
        {licenceUrl ? (
          <a href={licenceUrl} rel="noreferrer">
            {licence}
          </a>
        ) : (
          licence
        )}
      </p>
      {!isProvenanceKnown && (
        <p className="text-step--1 text-waiting">
          Author and licence are not certain: its words are to be written anew.
        </p>
      )}
    </>
  );
}
