import { z } from "zod";
import { handle } from "@/lib/members/schema";

export const followTarget = z.enum(["post", "comment", "topic", "practitioner"]);
export type FollowTarget = z.infer<typeof followTarget>;

const topicSlug = z.string().min(1).max(80);

/** What to follow: a post's thread, the replies under a comment, a topic, or a practitioner. */
export const followBody = z.discriminatedUnion("target", [
  z.object({ target: z.literal("post"), id: z.uuid() }),
  z.object({ target: z.literal("comment"), id: z.uuid() }),
  z.object({ target: z.literal("topic"), slug: topicSlug }),
  z.object({ target: z.literal("practitioner"), handle }),
]);
export type FollowBody = z.infer<typeof followBody>;

/** Which of one's own follows to list; without a filter all of them. `post` includes the comments in its thread. */
export const followFilter = z.object({
  post: z.uuid().optional(),
  topic: topicSlug.optional(),
  practitioner: handle.optional(),
});
export type FollowFilter = z.infer<typeof followFilter>;

/** Whether a follow is heard of by e-mail as well as in the inbox. */
export const followEmailBody = z.object({ byEmail: z.boolean() });
export type FollowEmailBody = z.infer<typeof followEmailBody>;

/** What is followed, as its name and address; for a comment those of its post and its place there. */
export const subjectView = z.object({ target: followTarget, title: z.string(), path: z.string() });
export type SubjectView = z.infer<typeof subjectView>;

/** One of the member's own follows. */
export const followView = subjectView.extend({ id: z.uuid(), byEmail: z.boolean(), createdAt: z.iso.datetime() });
export type FollowView = z.infer<typeof followView>;
