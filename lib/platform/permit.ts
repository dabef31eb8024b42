import type { Actor } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";

declare const brand: unique symbol;

/** The contribution, or the credential, that an act is about. */
export type About = { readonly postId?: string; readonly commentId?: string; readonly credentialId?: string };

/** Proof that a policy said yes; `write` refuses to open a transaction without one. */
export type Permit<Action extends string = string> = {
  readonly action: Action;
  /** Null for the system itself. */
  readonly actorId: string | null;
  /** What an act of moderation is about, for the log. */
  readonly about: About;
  readonly [brand]: true;
};

/** A policy's answer: `allowed`, or the reason the UI and the API both show. */
export type Verdict =
  | "allowed"
  | {
      readonly denied: string;
      /** The day that the reason speaks of. */
      readonly on?: string;
    };

/** Turns a verdict into a permit. @throws {AppError} `forbidden` with the policy's reason */
export function permit<A extends string>(actor: Actor, action: A, verdict: Verdict): Permit<A> {
  if (verdict !== "allowed") throw new AppError("forbidden", verdict.denied, verdict.on ? { on: verdict.on } : {});
  // The brand exists at compile time alone; this function and systemPermit are the two places that mint it.
  return { action, actorId: actor.id, about: {} } as Permit<A>;
}

/** The same permit with what it is about, so that an act of moderation says it in the log. */
export const about = <P extends Permit>(given: P, what: About): P => ({ ...given, about: what });

/** A permit for work nobody asked for just now: jobs, imports, the operator. The reason is for the reader of the code. */
export function systemPermit<A extends string>(action: A, _reason: string): Permit<A> {
  return { action, actorId: null, about: {} } as Permit<A>;
}
