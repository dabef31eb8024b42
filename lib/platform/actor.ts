export type Role = "READER" | "MODERATOR" | "ADMIN";

/** Somebody who acts: a member with a name, read from the database at each request. */
export type Actor = {
  readonly id: string;
  readonly handle: string;
  readonly role: Role;
  /** The verified, unexpired credential held now; a practitioner is a member who has one. */
  readonly credentialId: string | null;
  readonly bannedAt: Date | null;
};

/** Whoever is reading: somebody signed in, or `null` for the public. */
export type Viewer = Actor | null;

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
