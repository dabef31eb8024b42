export const exerciseKeys = {
  /** What a picker finds for some words. */
  search: (text: string) => ["exercise-search", text],
  /** One exercise by its id. */
  detail: (id: string) => ["exercise", id],
  /** Pages with cards that say whether there is a newer version. */
  versions: ["exercise-versions"],
} as const;
