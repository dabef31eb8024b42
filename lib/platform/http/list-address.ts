import type { z } from "zod";

/** Addresses of lists, the filters each understands, and the folder of the page that shows it. */
const lists = [
  { pattern: /^\/$/, keys: [], page: "/home" },
  { pattern: /^\/questions$/, keys: ["state", "topic", "region", "sort", "cursor"], page: "/questions/browse" },
  { pattern: /^\/articles$/, keys: ["topic", "cursor"], page: "/articles/browse" },
  {
    pattern: /^\/exercises$/,
    keys: ["goal", "region", "muscle", "equipment", "position", "cursor"],
    page: "/exercises/browse",
  },
  { pattern: /^\/practitioners$/, keys: ["cursor"], page: "/practitioners/browse" },
  { pattern: /^\/topics$/, keys: [], page: "/topics/browse" },
] as const;

/** What stands in the page's address when no filter is set. */
const noFilters = "all";

/**
 * The page that shows a list, for the address a reader sees; null for any other address.
 *
 * Filters in a query string would make the page dynamic. As one path segment in a fixed order, with empty and unknown
 * keys left out, each combination is one cached page, and tracking parameters make no new ones.
 */
export function pageOfList(pathname: string, query: URLSearchParams): string | null {
  const list = lists.find(({ pattern }) => pattern.test(pathname));
  if (!list) return null;
  const kept = new URLSearchParams();
  for (const key of list.keys) {
    const value = query.get(key)?.slice(0, 300);
    if (value) kept.set(key, value);
  }
  return `${list.page}/${kept.size > 0 ? encodeURIComponent(kept.toString()) : noFilters}`;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The filters of a list page, from its path segment. Null when they do not parse: the page is then not found. */
export function readFilters<S extends z.ZodType>(schema: S, segment: string): z.output<S> | null {
  const query = segment === noFilters ? "" : decoded(segment);
  if (query === null) return null;
  const filters = [...new URLSearchParams(query)];
  // Nothing is named with a NUL, and the database does not take one even to look.
  if (filters.some(([, value]) => value.includes("\0"))) return null;
  const result = schema.safeParse(Object.fromEntries(filters));
  return result.success ? result.data : null;
}
