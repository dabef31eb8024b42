import type { z } from "zod";
import { AppError } from "@/lib/platform/errors";

/** Largest JSON body a route reads, in bytes. */
const bodyLimitBytes = 512 * 1024;

/** Parses what the client sent; only here does a schema failure become the client's fault. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  throw new AppError("invalid", "input", { issues });
}

/** Postgres stores no NUL, and no lone surrogate survives UTF-8: settled here, before a query fails on it. */
function storable(_key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (value.includes("\0")) throw new AppError("invalid", "null-character");
  return value.toWellFormed();
}

/** Reads a JSON body. @throws {AppError} `invalid` when it is too large, not JSON, or cannot be stored */
export async function readJson(request: Request): Promise<unknown> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > bodyLimitBytes) throw new AppError("invalid", "body-too-large");
  const text = await request.text();
  if (text.length > bodyLimitBytes) throw new AppError("invalid", "body-too-large");
  if (text === "") return {};
  try {
    return JSON.parse(text, storable);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("invalid", "not-json", { cause });
  }
}

/** A query string as an object; a key that is repeated becomes a list. */
export function readQuery(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  if ([...searchParams.values()].some((value) => value.includes("\0"))) throw new AppError("invalid", "null-character");
  const keys = [...new Set(searchParams.keys())];
  return Object.fromEntries(
    keys.map((key) => {
      const values = searchParams.getAll(key);
      return [key, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}
