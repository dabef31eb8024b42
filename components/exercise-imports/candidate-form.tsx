import { CandidateSource } from "@/components/exercise-imports/candidate-source";
import { candidateValues } from "@/components/exercise-imports/candidate-values";
import { ProposalForm } from "@/components/exercises/authoring/proposal-form";
import type { CandidateView } from "@/lib/exercise-imports/schema";
import type { TopicView } from "@/lib/topics/schema";

type CandidateFormProps = { candidate: CandidateView; topics: readonly TopicView[] };

/** Makes an exercise of an imported one: the same form, with what the record tells. */
export function CandidateForm({ candidate, topics }: CandidateFormProps) {
  const prefilled = { candidateId: candidate.id, values: candidateValues(candidate, topics) };
  return (
    <>
      <CandidateSource candidate={candidate} />
      {candidate.state === "HELD" && <ProposalForm prefilled={prefilled} revised={null} topics={topics} />}
    </>
  );
}
