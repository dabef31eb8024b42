import { authorColumns, toPersonView } from "@/lib/members/columns";
import { canLookAtIdentity } from "@/lib/moderation/policy";
import { getUnnamedComment, getUnnamedPost } from "@/lib/moderation/queries";
import type { IdentityView } from "@/lib/moderation/schema";
import type { Actor } from "@/lib/platform/actor";
import { write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { about, permit } from "@/lib/platform/permit";

const looking = (actor: Actor) => permit(actor, "moderation:look-at-identity", canLookAtIdentity(actor));

/** There is nothing to find out where the name stands for all to read, and nothing to file. */
function assertUnnamed({ isAnonymous }: { isAnonymous: boolean }): void {
  if (!isAnonymous) throw new AppError("conflict", "not-anonymous");
}

const author = { author: { select: authorColumns } } as const;

/**
 * Tells a moderator who asked a question without their name; the look is filed in the same transaction, each time.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canLookAtIdentity}; `conflict`
 */
export async function lookAtAsker(actor: Actor, postId: string): Promise<IdentityView> {
  const post = await getUnnamedPost(actor, postId);
  const permitted = about(looking(actor), { postId });
  assertUnnamed(post);
  return write(permitted, async (tx) => {
    const row = await tx.post.findUniqueOrThrow({ where: { id: postId }, select: author });
    return toPersonView(row.author);
  });
}

/**
 * Tells a moderator who wrote a comment without their name; the look is filed in the same transaction, each time.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canLookAtIdentity}; `conflict`
 */
export async function lookAtCommenter(actor: Actor, commentId: string): Promise<IdentityView> {
  const comment = await getUnnamedComment(actor, commentId);
  const permitted = about(looking(actor), { postId: comment.postId, commentId });
  assertUnnamed(comment);
  return write(permitted, async (tx) => {
    const row = await tx.comment.findUniqueOrThrow({ where: { id: commentId }, select: author });
    return toPersonView(row.author);
  });
}
