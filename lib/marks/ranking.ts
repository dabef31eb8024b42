type Ranked = {
  readonly id: string;
  readonly endorseCount: number;
  readonly helpfulCount: number;
  readonly createdAt: string;
};

/**
 * The order of answers: what helped the asker first, then what most practitioners endorse, then what most readers
 * found helpful, then the oldest.
 */
export function inAnswerOrder<A extends Ranked>(answers: readonly A[], acceptedId: string | null): A[] {
  const accepted = (answer: A) => Number(answer.id === acceptedId);
  return [...answers].sort(
    (one, other) =>
      accepted(other) - accepted(one) ||
      other.endorseCount - one.endorseCount ||
      other.helpfulCount - one.helpfulCount ||
      one.createdAt.localeCompare(other.createdAt) ||
      one.id.localeCompare(other.id),
  );
}
