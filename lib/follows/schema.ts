import { z } from "zod";
import { followScope } from "@/lib/me-too/schema";
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

/** How a follow is heard of: by e-mail as well as in the inbox, and of a question everything or only its answers. */
export const followChangeBody = z
  .object({ byEmail: z.boolean(), scope: followScope })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "Say what to change: byEmail or scope");
export type FollowChangeBody = z.infer<typeof followChangeBody>;

/** What is followed, as its name and address; for a comment those of its post and its place there. */
export const subjectView = z.object({ target: followTarget, title: z.string(), path: z.string() });
export type SubjectView = z.infer<typeof subjectView>;

/** One of the member's own follows. */
export const followView = subjectView.extend({
  id: z.uuid(),
  byEmail: z.boolean(),
  scope: followScope,
  createdAt: z.iso.datetime(),
});
export type FollowView = z.infer<typeof followView>;
