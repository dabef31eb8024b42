import { z } from "zod";
import { checkInStateView } from "@/lib/check-ins/schema";
import { acknowledgement } from "@/lib/comments/schema";
import { ownStance } from "@/lib/marks/schema";
import { raisedFlagView } from "@/lib/raised-flags/schema";

/** Who is signed in, as the header shows it. */
export const viewerView = z.object({
  viewer: z
    .object({
      handle: z.string(),
      name: z.string(),
      isPractitioner: z.boolean(),
      isModerator: z.boolean(),
      isBanned: z.boolean(),
      unread: z.number().int(),
    })
    .nullable(),
  /** Has followed a sign-in link and not yet chosen a name. */
  isNewcomer: z.boolean(),
});
export type ViewerView = z.infer<typeof viewerView>;

/** What the viewer may do, and has done, in one thread. A reason is a word with copy in lib/platform/http/reasons.ts. */
export const postStateView = z.object({
  isSignedIn: z.boolean(),
  isAsker: z.boolean(),
  /** Asked as "a member": only moderators can find out who. */
  isAnonymous: z.boolean(),
  isPractitioner: z.boolean(),
  isModerator: z.boolean(),
  /** Why the viewer may not comment or answer; null when they may. */
  commentDenied: z.string().nullable(),
  answerDenied: z.string().nullable(),
  /** What has to be acknowledged before an answer or a comment is posted; the flags are below. */
  acknowledge: z.object({
    answer: acknowledgement.nullable(),
    comment: acknowledgement.nullable(),
    /** Under an article: the comments a reply to which has to acknowledge flags, and which. */
    replies: z.array(z.object({ commentId: z.uuid(), flagIds: z.array(z.uuid()) })),
  }),
  /** Why an answer may not link exercises; null when it may. */
  prescribeDenied: z.string().nullable(),
  followId: z.uuid().nullable(),
  /** Has said "I have this too" of the question. */
  saidMeToo: z.boolean(),
  /** Ids of the post and comments voted helpful. */
  votes: z.array(z.uuid()),
  /** Whether the viewer may say anything of answers by others, or has to be told why not. */
  mayMark: z.boolean(),
  /** Why the viewer may not say as a practitioner what they think of answers by others; null when they may. */
  judgeDenied: z.string().nullable(),
  /** What the viewer says of answers as a practitioner, at most one thing of each. */
  stances: z.array(ownStance),
  /** May say what helped in place of an asker who is gone: nothing says so yet. */
  marksForAsker: z.boolean(),
  /** May take back what was said in place of the asker. */
  unmarksForAsker: z.boolean(),
  /** Own contributions, and whether the wording may still be changed. */
  own: z.array(z.object({ id: z.uuid(), canEdit: z.boolean() })),
  /** Red flags: the viewer's own; for practitioners and moderators all of the thread. */
  flags: z.array(raisedFlagView),
  /** What the asker is asked now and has reported; for moderators all reports. */
  checkIns: z.array(checkInStateView),
});
export type PostStateView = z.infer<typeof postStateView>;
