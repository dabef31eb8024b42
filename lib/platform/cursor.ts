import { z } from "zod";
import { AppError } from "@/lib/platform/errors";

/** A page of a list: what is on it, and where the next one begins. */
export type Page<T> = { readonly items: T[]; readonly nextCursor: string | null };

/** The reply schema of a list. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** The query of a list. */
export const cursorQuery = z.object({
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type CursorQuery = z.infer<typeof cursorQuery>;

/** Writes the sort key of the last row as an opaque word. */
export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString("base64url");

/** The database takes no NUL, not even to compare with. */
function comparable(_key: string, value: unknown): unknown {
  if (typeof value === "string" && value.includes("\0")) throw new TypeError("A cursor holds no NUL");
  return value;
}

/** Reads a cursor back. @throws {AppError} `invalid` when it is not one of ours */
export function decodeCursor<S extends z.ZodType>(schema: S, cursor: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"), comparable));
  } catch (cause) {
    throw new AppError("invalid", "cursor", {
      cause,
      issues: [{ path: "cursor", message: "Begin again without a cursor" }],
    });
  }
}

type Paging<Row, T> = {
  readonly limit: number;
  readonly view: (row: Row) => T;
  /** The sort key, from which the next page goes on. */
  readonly key: (row: Row) => (string | number)[];
};

/** A page with nothing on it, and none after it. */
export const emptyPage = { items: [], nextCursor: null };

/** Splits `limit + 1` rows into a page, so that no count is needed to know of a next one. */
export function toPage<Row, T>(rows: readonly Row[], { limit, view, key }: Paging<Row, T>): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items: shown.map(view), nextCursor: hasMore ? encodeCursor(key(last)) : null };
}

/** A cursor made of a moment and an id, for lists sorted by time; PostgreSQL knows no year 0. */
export const momentCursor = z.tuple([z.iso.datetime().regex(/^[1-9]/), z.uuid()]);

/** A cursor made of a sequential number, for lists in the order things were written. */
export const numberCursor = z.tuple([z.number().int()]);
