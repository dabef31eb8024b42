import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Viewer } from "@/lib/platform/actor";
import { settings } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";

/** How many calls of a kind one member (or one address, when signed out) may make in how many seconds. */
const budgets = {
  reading: { points: 600, duration: 60 },
  // Laying out a sheet takes a third of a second of a processor.
  printing: { points: 20, duration: 60 },
  posting: { points: 20, duration: 60 },
  marking: { points: 120, duration: 60 },
  saving: { points: 240, duration: 60 },
  // Kept without knowing for whom, 64 kB each: what one address can fill the table with stays small.
  carrying: { points: 12, duration: 3600 },
  uploading: { points: 60, duration: 600 },
  // Pieces of clips: the largest one is fifty.
  receiving: { points: 600, duration: 600 },
  "signing-in": { points: 10, duration: 600 },
} as const;
export type Limit = keyof typeof budgets;

const limiters = new Map<Limit, RateLimiterMemory>();

function limiterOf(limit: Limit): RateLimiterMemory {
  const existing = limiters.get(limit);
  if (existing) return existing;
  const made = new RateLimiterMemory(budgets[limit]);
  limiters.set(limit, made);
  return made;
}

const addressOf = (request: Request): string =>
  request.headers.get("x-forwarded-for")?.split(",")[0]?.trim() ?? "unknown";

/** Takes one call from the caller's budget. @throws {AppError} `rate-limited`, with the seconds to wait */
export async function spend(limit: Limit, key: string): Promise<void> {
  if (settings().RATE_LIMITS === "off") return;
  try {
    await limiterOf(limit).consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfterSeconds = Math.ceil(refusal.msBeforeNext / 1000);
    throw new AppError("rate-limited", "slow-down", { retryAfterSeconds });
  }
}

/** Takes one call from the budget of whoever sent `request`. */
export const spendFor = (limit: Limit, request: Request, viewer: Viewer): Promise<void> =>
  spend(limit, viewer?.id ?? `address:${addressOf(request)}`);
