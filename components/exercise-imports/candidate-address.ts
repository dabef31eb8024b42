import type { CandidateFilter } from "@/lib/exercise-imports/schema";

/** Where the list of candidates stands. */
export const candidatesPath = "/imported-exercises";

/** The address of the list as it is narrowed, or of a later page of it. */
export function candidatesHref({ state, source, q }: CandidateFilter, cursor?: string): string {
  const query = new URLSearchParams({
    ...(state === "held" ? {} : { state }),
    ...(source ? { source } : {}),
    ...(q ? { q } : {}),
    ...(cursor ? { cursor } : {}),
  });
  return query.size === 0 ? candidatesPath : `${candidatesPath}?${query}`;
}
