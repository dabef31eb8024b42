import type { z } from "zod";
import type { answerPosted, commentPosted } from "@/lib/comments/events";
import type { meTooSaid } from "@/lib/me-too/events";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { randomToken } from "@/lib/platform/hash";
import { systemPermit } from "@/lib/platform/permit";
import type { questionAsked } from "@/lib/questions/events";
import type { FollowScope } from "@/prisma/generated/enums";

type Begin = { readonly memberId: string; readonly scope?: FollowScope } & (
  | { readonly postId: string }
  | { readonly commentId: string }
);

/**
 * Begins a follow that nobody pressed a button for, once for an event.
 *
 * The marker outlives the follow: a job that runs again does not bring back what the member has ended.
 */
async function beginOnce(occasion: string, begin: Begin): Promise<void> {
  await write(systemPermit("follow:begin", "whoever writes hears of the replies"), async (tx) => {
    const marker = { key: `follow.begun:${occasion}:${begin.memberId}`, state: "SENT", createdAt: now() } as const;
    const { count } = await tx.delivery.createMany({ data: [marker], skipDuplicates: true });
    if (count === 0) return;
    const data = { ...begin, unsubscribeToken: randomToken(), createdAt: now() };
    await tx.follow.createMany({ data: [data], skipDuplicates: true });
  });
}

/** The asker follows their question from the moment it stands. */
export async function onQuestionAsked({ postId }: Omit<z.infer<typeof questionAsked>, "signs">): Promise<void> {
  const post = await reader.post.findUnique({ where: { id: postId }, select: { authorId: true } });
  if (post) await beginOnce(`post:${postId}`, { memberId: post.authorId, postId });
}

/** Whoever has the same as the asker hears of what they asked to hear of. */
export const onMeTooSaid = ({ postId, memberId, at, tell }: z.infer<typeof meTooSaid>): Promise<void> =>
  beginOnce(`me-too:${postId}:${at}`, { memberId, postId, scope: tell });

/** Whoever writes a comment follows the replies under it. */
export async function onCommentPosted({ commentId }: z.infer<typeof commentPosted>): Promise<void> {
  const comment = await reader.comment.findUnique({ where: { id: commentId }, select: { authorId: true } });
  if (comment) await beginOnce(`comment:${commentId}`, { memberId: comment.authorId, commentId });
}

/** Whoever writes an answer follows the comments under it. */
export const onAnswerPosted = ({ commentId, postId }: z.infer<typeof answerPosted>): Promise<void> =>
  onCommentPosted({ type: "comment.posted", commentId, postId });
