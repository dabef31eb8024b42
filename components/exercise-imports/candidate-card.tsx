import { equipmentText, goalWords } from "@/components/exercises/words";
import { Disclosure } from "@/components/ui/disclosure";
import type { CandidateView, MissingPart } from "@/lib/exercise-imports/schema";

const missingWords: Record<MissingPart, string> = {
  summary: "a summary",
  steps: "its steps",
  goal: "what it is for",
  position: "the position",
  dose: "a dose",
  muscles: "the muscles",
  caution: "a caution",
};

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

function Told({ candidate: { content, unmapped } }: { candidate: CandidateView }) {
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

/** An exercise of another library: what it tells, what it lacks, and whose it is. */
export function CandidateCard({ candidate }: { candidate: CandidateView }) {
  const { title, source, sourceId, author, licence, licenceUrl, isProvenanceKnown, missing } = candidate;
  return (
    <li className="border-t border-line py-s3">
      <h2 className="text-step-1 wrap-anywhere">{title}</h2>
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
        <p className="text-step--1 font-semibold text-waiting">
          Who wrote this, and under which licence, is not certain: take the idea and write the words anew.
        </p>
      )}
      <p>To be set before it can be published: {list.format(missing.map((part) => missingWords[part]))}.</p>
      <Disclosure summary="What the record says">
        <Told candidate={candidate} />
      </Disclosure>
    </li>
  );
}
