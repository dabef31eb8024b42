import { deviceDrafts } from "@/components/drafts/device-drafts";
import { claimDraft, dropCarriedDraft, carryDraft as leave } from "@/lib/drafts/client";
import { kindOfKey } from "@/lib/drafts/place";
import type { ClaimView } from "@/lib/drafts/schema";
import { ApiError } from "@/lib/platform/http/client";

/** The word in an address under which a draft waits behind a sign-in link. */
const parameter = "draft";

/**
 * Leaves this device's copy of a draft where the sign-in link finds it, on whichever device that is opened.
 *
 * Null when there is nothing to carry or it cannot be left: then the draft waits on this device alone.
 */
export async function carryDraft(key: string): Promise<string | null> {
  const kept = deviceDrafts.read(key);
  const kind = kindOfKey(key);
  if (!kept || !kind) return null;
  const { path, label, content } = kept;
  try {
    const { token } = await leave({ key, kind, path, label: label.slice(0, 160), content });
    deviceDrafts.write(key, { ...kept, carried: [...kept.carried, token] });
    return token;
  } catch {
    return null;
  }
}

/** Throws away what waits behind sign-in links: nobody is to find it there any more. */
export async function dropCarried(tokens: readonly string[]): Promise<void> {
  await Promise.allSettled(tokens.map(dropCarriedDraft));
}

/** An address of this site that brings the carried draft along. */
export function withCarried(address: string, token: string | null): string {
  if (!token) return address;
  const url = new URL(address, window.location.origin);
  url.searchParams.set(parameter, token);
  return url.pathname + url.search + url.hash;
}

const claims = new Map<string, Promise<ClaimView | null>>();

/** Takes the word out of the address, so that it is neither bookmarked nor sent along. */
function clearAddress(): void {
  const address = new URL(window.location.href);
  address.searchParams.delete(parameter);
  window.history.replaceState(window.history.state, "", address);
}

async function claim(token: string): Promise<ClaimView | null> {
  try {
    const claimed = await claimDraft(token);
    clearAddress();
    return claimed;
  } catch (error) {
    // Without an answer the word stays, for the next attempt; one that opens nothing is of no more use.
    const isAnswered = error instanceof ApiError && [404, 422].includes(error.status);
    if (!isAnswered) claims.delete(token);
    if (!isAnswered) throw error;
    clearAddress();
    return null;
  }
}

/** Claims, once however many forms ask, the draft that this page's address carries. */
export async function claimCarried(): Promise<ClaimView | null> {
  const token = new URLSearchParams(window.location.search).get(parameter);
  const waiting = token ? claims.get(token) : [...claims.values()].at(-1);
  if (waiting || !token) return waiting ?? null;
  const begun = claim(token);
  claims.set(token, begun);
  return begun;
}
