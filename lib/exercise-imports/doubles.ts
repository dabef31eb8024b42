import { type Candidate, musclesOf } from "@/lib/exercise-imports/candidate";

/** Something here that may be the same exercise. */
export type Like = {
  readonly id: string;
  readonly title: string;
  readonly muscles: readonly string[];
  readonly likeness: number;
};

/** Above this, a title is the same but for its spelling, whatever muscles either of them names. */
const sameTitle = 0.9;
/** Above this, it is the same when they share a muscle. */
const nearTitle = 0.65;

/** The exercise that a candidate doubles, if any: nearly the same title, and a muscle in common. */
export function doubleOf(candidate: Candidate, found: readonly Like[]): Like | null {
  const muscles = new Set(musclesOf(candidate));
  const isSame = (like: Like): boolean =>
    like.likeness >= sameTitle || (like.likeness >= nearTitle && like.muscles.some((muscle) => muscles.has(muscle)));
  return found.filter(isSame).toSorted((one, other) => other.likeness - one.likeness)[0] ?? null;
}

/** A title as it is compared within one import. */
const spelled = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What makes two candidates of one source the same exercise: title and muscles. */
export const sameness = (candidate: Candidate): string =>
  [candidate.source, spelled(candidate.content.title), ...musclesOf(candidate).toSorted()].join("|");
