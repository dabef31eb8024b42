export type ErrorCode = "invalid" | "unauthenticated" | "forbidden" | "not-found" | "conflict" | "rate-limited";

/** One field that did not parse: where, and what would. */
export type Issue = { readonly path: string; readonly message: string };

type Details = ErrorOptions & { issues?: readonly Issue[]; retryAfterSeconds?: number; on?: string };

/** A failure the caller can act on. Anything else that is thrown is our bug, and a 500. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly issues: readonly Issue[];
  readonly retryAfterSeconds: number | undefined;
  /** The day that the reason speaks of. */
  readonly on: string | undefined;

  constructor(
    readonly code: ErrorCode,
    readonly reason: string,
    details: Details = {},
  ) {
    super(`${code}: ${reason}`, details);
    this.issues = details.issues ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.on = details.on;
  }
}

/** Null where an address leads to nothing: not found, or with parts that do not parse. Every other failure stays one. */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && (error.code === "not-found" || error.code === "invalid")) return null;
    throw error;
  }
}
