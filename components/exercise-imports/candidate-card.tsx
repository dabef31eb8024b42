import Link from "next/link";
import { CandidateActions } from "@/components/exercise-imports/candidate-actions";
import { Provenance, RecordWords } from "@/components/exercise-imports/record";
import { Disclosure } from "@/components/ui/disclosure";
import { RelativeTime } from "@/components/ui/relative-time";
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

/** What became of it. */
function Outcome({ candidate: { state, reason, decidedBy, decidedAt, exercise } }: { candidate: CandidateView }) {
  if (state === "HELD") return null;
  const by = (
    <>
      {decidedBy && ` by ${decidedBy.name}`}
      {decidedAt && (
        <>
          , <RelativeTime date={decidedAt} />
        </>
      )}
    </>
  );
  if (state === "DISMISSED") {
    return (
      <p>
        Dismissed{by}: {reason}
      </p>
    );
  }
  if (!exercise) return <p>An exercise was made of it{by}; it is not there any more.</p>;
  const { title, path, isPublished } = exercise;
  return (
    <p>
      {isPublished ? "Became" : "Is becoming"} {path ? <Link href={path}>{title}</Link> : <b>{title}</b>}
      {by}
      {!isPublished && (path ? "; it waits for a review." : "; it is back at its author's desk.")}
    </p>
  );
}

type CandidateCardProps = {
  candidate: CandidateView;
  /** The viewer may propose exercises. */
  mayMake: boolean;
};

/** An exercise of another library: what it tells, what it lacks, whose it is, and what became of it. */
export function CandidateCard({ candidate, mayMake }: CandidateCardProps) {
  const { id, title, missing, state, bringBackDenied } = candidate;
  return (
    <li className="border-t border-line py-s4">
      <h2 className="text-step-1 wrap-anywhere">{title}</h2>
      <Provenance candidate={candidate} />
      <Outcome candidate={candidate} />
      {state === "HELD" && (
        <p className="text-step--1">Does not tell: {list.format(missing.map((part) => missingWords[part]))}.</p>
      )}
      <Disclosure summary="What the record says">
        <RecordWords candidate={candidate} />
      </Disclosure>
      <CandidateActions
        canBringBack={bringBackDenied === null}
        id={id}
        isHeld={state === "HELD"}
        mayMake={mayMake}
        title={title}
      />
    </li>
  );
}
