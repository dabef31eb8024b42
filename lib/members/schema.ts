import { z } from "zod";

/** The name in a member's address, `/members/<handle>`: small letters, digits and hyphens. */
export const handle = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9-]{1,29}$/, "Use 2 to 30 small letters, digits or hyphens, beginning with a letter or digit");

// Names that lend a stranger authority, and those of the site's own pages beside a member's.
const reservedHandles: ReadonlySet<string> = new Set(
  "admin administrator moderator mod root system support staff evenstride apply browse edit new review".split(" "),
);

/** Whether a handle would pass for the site's own, or hide one of its pages. */
export const isReservedHandle = (text: string): boolean => reservedHandles.has(text);

/** A handle that somebody chooses. */
const newHandle = handle.refine((text) => !isReservedHandle(text), "That name is kept for the site. Choose another");

/** Somebody who wrote something, as everybody sees them. */
export const authorView = z.object({
  handle: z.string(),
  name: z.string(),
});
export type AuthorView = z.infer<typeof authorView>;

/** A member's public profile. */
export const memberView = authorView.extend({
  bio: z.string(),
  joinedAt: z.iso.datetime().nullable(),
});
export type MemberView = z.infer<typeof memberView>;

/** Control characters, and those that turn round the direction of whatever stands behind them on the page. */
const disturbing = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{M}]/u;

/** Can a line stand among others without disturbing them, and be seen? An empty one is for the schema to judge. */
export const isPlainLine = (text: string): boolean => text === "" || (visible.test(text) && !disturbing.test(text));

/** What {@link isPlainLine} asks for, in the words of a form. */
export const plainLineMessage = "Leave out signs that cannot be seen";

export const displayName = z
  .string()
  .trim()
  .min(1, "Enter a name")
  .max(60, "Use at most 60 characters")
  .refine(isPlainLine, plainLineMessage);

/** What somebody chooses at first sign-in. */
export const nameBody = z.object({ handle: newHandle, displayName });
export type NameBody = z.infer<typeof nameBody>;

export const profileBody = z.object({ displayName, bio: z.string().trim().max(500, "Use at most 500 characters") });
export type ProfileBody = z.infer<typeof profileBody>;

/** What a token may do: read only, or everything its member may. */
export const scopes = z.enum(["read", "write"]);

export const newTokenBody = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Give the token a name")
    .max(60, "Use at most 60 characters")
    .refine(isPlainLine, plainLineMessage),
  scopes: z.array(scopes).min(1, "Choose what the token may do").max(2),
});
export type NewTokenBody = z.infer<typeof newTokenBody>;

/** One of the member's own access tokens; the token itself is shown once, when it is made. */
export const accessTokenView = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type AccessTokenView = z.infer<typeof accessTokenView>;

export const newTokenView = accessTokenView.extend({ token: z.string() });
export type NewTokenView = z.infer<typeof newTokenView>;

export const namedView = z.object({ handle: z.string() });
export const endedView = z.object({ ended: z.number().int() });
