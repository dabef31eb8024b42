export const exerciseKeys = {
  /** What a picker finds for some words. */
  search: (text: string) => ["exercise-search", text],
  /** One exercise by its id. */
  detail: (id: string) => ["exercise", id],
} as const;
