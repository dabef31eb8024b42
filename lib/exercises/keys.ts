export const exerciseKeys = {
  /** What a picker finds for some words. */
  search: (text: string) => ["exercise-search", text],
  /** One exercise by its id. */
  detail: (id: string) => ["exercise", id],
  /** One exercise as it stood at a version. */
  version: (slug: string, version: number) => ["exercise-version", slug, String(version)],
  /** Pages with cards that say whether there is a newer version. */
  versions: ["exercise-versions"],
} as const;
