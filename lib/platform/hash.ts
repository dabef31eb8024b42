import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { secret } from "@/lib/platform/env";

/** SHA-256 in hexadecimal: for tokens of full entropy, which need no salt. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** HMAC-SHA-256 under the site's secret, so that a leaked table cannot be searched for known addresses. */
export const keyedHash = (purpose: string, text: string): string =>
  createHmac("sha256", secret()).update(`${purpose}\n${text}`).digest("hex");

/** What must stand behind a path so that it opens without signing in. Nothing of it is stored: it is made anew each time. */
export const keyOfPath = (path: string): string => keyedHash("address", path);

/** 192 random bits, safe in an address. */
export const randomToken = (): string => randomBytes(24).toString("base64url");

/** Compares without telling by its duration where two texts differ. */
export function isSameText(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
}
