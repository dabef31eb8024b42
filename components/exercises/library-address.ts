import { type ExerciseFilter, toWord } from "@/lib/exercises/schema";

const keys = ["goal", "region", "muscle", "equipment", "position"] as const;
export type FilterKey = (typeof keys)[number];

/** What is set, as the address writes it, in the address's order. */
export const filterWords = (filter: ExerciseFilter): [FilterKey, string][] =>
  keys.flatMap((key) => {
    const value = filter[key];
    return value ? [[key, toWord(value)]] : [];
  });

/** Address of the library with some filters, and where its page begins. */
export function libraryHref(filter: ExerciseFilter, cursor?: string): string {
  const query = new URLSearchParams(filterWords(filter));
  if (cursor) query.set("cursor", cursor);
  return query.size > 0 ? `/exercises?${query}` : "/exercises";
}
