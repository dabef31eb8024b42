import type { z } from "zod";
import type { addendumPosted } from "@/lib/addenda/events";
import type { answerPosted, commentPosted } from "@/lib/comments/events";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import type { questionAsked } from "@/lib/questions/events";

/** Throws away the drafts that nobody fetched behind their sign-in link. */
export async function sweepCarriedDrafts(): Promise<number> {
  return write(systemPermit("draft:sweep", "a day is over"), async (tx) => {
    const { count } = await tx.carriedDraft.deleteMany({ where: { expires: { lte: now() } } });
    return count;
  });
}

type Posted = { readonly memberId: string; readonly key: string; readonly markdown: string };

/** Is the draft this text, or the beginning of it? The last words may have been posted before they were saved. */
function isOf(content: unknown, markdown: string): boolean {
  if (typeof content !== "object" || content === null || !("markdown" in content)) return false;
  const words = typeof content.markdown === "string" ? content.markdown.trim() : "";
  return words !== "" && markdown.trim().startsWith(words);
}

/** Throws the draft of a posted text away, should its browser have been closed before it could. */
async function dropPosted({ memberId, key, markdown }: Posted): Promise<void> {
  const place = { memberId_key: { memberId, key } };
  const draft = await reader.draft.findUnique({ where: place, select: { id: true, revision: true, content: true } });
  if (!draft || !isOf(draft.content, markdown)) return;
  const { id, revision } = draft;
  await write(systemPermit("draft:drop-posted", "what is posted is no draft"), (tx) =>
    tx.draft.deleteMany({ where: { id, revision } }),
  );
}

/** A question that is asked is no draft any more. */
export async function onQuestionAsked({ postId }: Pick<z.infer<typeof questionAsked>, "postId">): Promise<void> {
  const select = { authorId: true, markdown: true, askedUnderId: true } as const;
  const post = await reader.post.findUnique({ where: { id: postId }, select });
  if (!post) return;
  const under = post.askedUnderId;
  await dropPosted({ memberId: post.authorId, key: under ? `question:${under}` : "question", markdown: post.markdown });
}

async function onPosted(commentId: string, keyOf: (parentId: string | null) => string): Promise<void> {
  const select = { authorId: true, markdown: true, parentId: true } as const;
  const comment = await reader.comment.findUnique({ where: { id: commentId }, select });
  if (!comment) return;
  const { authorId, markdown, parentId } = comment;
  await dropPosted({ memberId: authorId, key: keyOf(parentId), markdown });
}

/** An answer that is posted is no draft any more. */
export const onAnswerPosted = ({ commentId, postId }: z.infer<typeof answerPosted>): Promise<void> =>
  onPosted(commentId, () => `answer:${postId}`);

/** A comment that is posted is no draft any more. */
export const onCommentPosted = ({ commentId, postId }: z.infer<typeof commentPosted>): Promise<void> =>
  onPosted(commentId, (parentId) => (parentId ? `reply:${parentId}` : `comment:${postId}`));

/** An addendum that is posted is no draft any more. */
export async function onAddendumPosted({ addendumId, postId }: z.infer<typeof addendumPosted>): Promise<void> {
  const select = { markdown: true, question: { select: { post: { select: { authorId: true } } } } } as const;
  const addendum = await reader.addendum.findUnique({ where: { id: addendumId }, select });
  if (!addendum) return;
  await dropPosted({
    memberId: addendum.question.post.authorId,
    key: `addendum:${postId}`,
    markdown: addendum.markdown,
  });
}
