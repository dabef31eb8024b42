import { emptyValues, type ProposalValues } from "@/components/exercises/authoring/values";
import type { CandidateView } from "@/lib/exercise-imports/schema";
import type { TopicView } from "@/lib/topics/schema";

type Told = Pick<CandidateView, "content" | "isProvenanceKnown">;

/**
 * What a record tells, in the fields of the form; what it does not tell stays empty, and is never guessed.
 *
 * Its words are taken over where their licence is known; else whoever takes it on writes them anew.
 */
export function candidateValues(
  { content, isProvenanceKnown }: Told,
  topics: readonly Pick<TopicView, "slug" | "kind">[],
): ProposalValues {
  const { title, steps, goal, position, equipment, worked, stretched } = content;
  const ofKind = (slugs: readonly string[], kind: TopicView["kind"]) =>
    slugs.filter((slug) => topics.some((topic) => topic.slug === slug && topic.kind === kind));
  return {
    ...emptyValues,
    ...{ title, goal: goal ?? "", position: position ?? "", equipment: [...equipment] },
    steps: isProvenanceKnown ? steps.join("\n") : "",
    ...{ worked: ofKind(worked, "MUSCLE"), stretched: ofKind(stretched, "MUSCLE") },
    regions: ofKind([...worked, ...stretched], "REGION"),
    ...{ sets: "", reps: "", rest: "", days: "", weeks: "" },
  };
}
