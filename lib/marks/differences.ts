import type { MarkView } from "@/lib/marks/schema";
import { disagrees, hidesAnswer } from "@/lib/marks/stances";

type Answer<C> = {
  readonly id: string;
  readonly number: number;
  readonly credential: C | null;
  readonly html: string | null;
};

/** An answer that practitioners see differently: who stands by it and who does not. */
export type Difference<A> = {
  readonly answer: A;
  readonly forIt: readonly MarkView[];
  readonly against: readonly MarkView[];
};

/**
 * Where practitioners differ: an answer that one disagrees with while a practitioner wrote it or another endorses it.
 *
 * What is hidden is not told again.
 */
export function differencesIn<C, A extends Answer<C>>(
  answers: readonly A[],
  marks: readonly MarkView[],
): Difference<A>[] {
  return answers.flatMap((answer) => {
    const own = marks.filter(({ commentId }) => commentId === answer.id);
    const forIt = own.filter(({ kind }) => kind === "ENDORSE");
    const against = own.filter(disagrees);
    const stands = answer.credential !== null || forIt.length > 0;
    if (answer.html === null || own.some(hidesAnswer) || against.length === 0 || !stands) return [];
    return [{ answer, forIt, against }];
  });
}

/** Whether the asker's own clinicians said different things; the same words by two of them are one thing. */
export const cliniciansDiffer = (opinions: readonly { said: string }[]): boolean =>
  new Set(opinions.map(({ said }) => said.trim().toLocaleLowerCase())).size > 1;
