import { type ContentPart, contentPart, type ExerciseContent } from "@/lib/exercises/schema";

const unordered: ReadonlySet<ContentPart> = new Set([
  "equipment",
  "contraindications",
  "regions",
  "worked",
  "stretched",
  "easier",
  "harder",
]);

/** One spelling for each meaning: keys in order, and lists too whose order says nothing. */
function spelled(part: ContentPart, value: unknown): string {
  const sorted = unordered.has(part) && Array.isArray(value) ? value.toSorted() : value;
  return JSON.stringify(sorted, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

/** The parts in which two contents differ, in the order of the page. */
export const changedParts = (before: ExerciseContent, after: ExerciseContent): ContentPart[] =>
  contentPart.options.filter((part) => spelled(part, before[part]) !== spelled(part, after[part]));
