import Link from "next/link";
import { candidatesHref } from "@/components/exercise-imports/candidate-address";
import { Provenance, RecordWords } from "@/components/exercise-imports/record";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { CandidateView } from "@/lib/exercise-imports/schema";

/** Above the form: whose the record is of which an exercise is made, and what it says. */
export function CandidateSource({ candidate }: { candidate: CandidateView }) {
  if (candidate.state !== "HELD") {
    const state = candidate.state === "DISMISSED" ? "dismissed" : "made";
    return (
      <Notice
        action={<Link href={candidatesHref({ state, q: candidate.title })}>See what became of it</Link>}
        className="max-w-[48rem]"
        title="Somebody has decided on this one already"
        tone="waiting"
      >
        <p>
          {candidate.state === "DISMISSED"
            ? "It was dismissed. Bring it back first, should something be made of it all the same: what you wrote here is kept."
            : "An exercise has been made of it. What you wrote here is kept among your drafts."}
        </p>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="record" className="mb-s5 max-w-[48rem] rounded-card border border-line p-s4">
      <h2 className="text-step-1 wrap-anywhere" id="record">
        From “{candidate.title}”
      </h2>
      <Provenance candidate={candidate} />
      <p className="mt-s2">
        Author, source and licence are shown on the exercise for good. Fill in what the record does not tell, and check
        what it does.
      </p>
      <Disclosure summary="What the record says">
        <RecordWords candidate={candidate} />
      </Disclosure>
    </section>
  );
}
