export type Role = "READER" | "MODERATOR" | "ADMIN";

/** Somebody who acts: a member with a name, read from the database at each request. */
export type Actor = {
  readonly id: string;
  readonly handle: string;
  readonly role: Role;
  /** The verified, unexpired credential held now; a practitioner is a member who has one. */
  readonly credentialId: string | null;
  readonly bannedAt: Date | null;
  /** For somebody without a credential now: the one that they held last. */
  readonly endedCredential?: EndedCredential | null;
};

/** A credential that was checked and counts no more. */
export type EndedCredential = {
  /** Its last day, `2026-03-14`; null for one that was revoked. */
  readonly on: string | null;
};

/** Whoever is reading: somebody signed in, or `null` for the public. */
export type Viewer = Actor | null;

/** The refusal of what only practitioners may do: whose credential has ended is told that, not that they had none. */
export function practitionersOnly(viewer: Viewer): { readonly denied: string; readonly on?: string } {
  const ended = viewer?.endedCredential;
  if (!ended) return { denied: "practitioners-only" };
  return ended.on === null ? { denied: "credential-revoked" } : { denied: "credential-ended", on: ended.on };
}

/** Which of a member's credentials they write with: the one they chose, else the one that was checked last. */
export const writesWithFirst = [
  { chosenAt: { sort: "desc" as const, nulls: "last" as const } },
  { checkedOn: "desc" as const },
  { id: "desc" as const },
];

/** True for moderators and administrators. */
export const isModerator = (viewer: Viewer): boolean => viewer?.role === "MODERATOR" || viewer?.role === "ADMIN";
/** True for a member who holds a verified credential now. */
export const isPractitioner = (viewer: Viewer): boolean => viewer !== null && viewer.credentialId !== null;
