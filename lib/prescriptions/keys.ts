export const prescriptionKeys = {
  /** What speaks against exercises in a question. */
  reasons: (questionId: string) => ["reasons-against", questionId],
} as const;
