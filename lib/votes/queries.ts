import { visibleComments } from "@/lib/comments/visibility";
import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { PostKind } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";

/** What somebody votes on: a post, or a comment with the post it stands under. */
export type VoteTarget = { readonly postId: string } | { readonly commentId: string };

export type Votability = { authorId: string; postId: string; kind: PostKind };

async function findVotability(viewer: Viewer, target: VoteTarget): Promise<Votability | null> {
  if ("postId" in target) {
    const post = await reader.post.findFirst({
      where: { AND: [{ id: target.postId, status: "PUBLISHED" }, visiblePosts(viewer)] },
      select: { authorId: true, kind: true },
    });
    return post && { ...post, postId: target.postId };
  }
  const comment = await reader.comment.findFirst({
    where: { AND: [{ id: target.commentId, status: "PUBLISHED" }, visibleComments(viewer)] },
    select: { authorId: true, postId: true, post: { select: { kind: true } } },
  });
  return comment && { authorId: comment.authorId, postId: comment.postId, kind: comment.post.kind };
}

/** Facts for the policy of voting. @throws {AppError} `not-found` */
export async function getVotability(viewer: Viewer, target: VoteTarget): Promise<Votability> {
  const found = await findVotability(viewer, target);
  if (!found) throw new AppError("not-found", "postId" in target ? "post" : "comment");
  return found;
}

/** What a member voted for in one thread: its post, and ids of comments. */
export async function listOwnVotes(viewer: Viewer, postId: string): Promise<string[]> {
  if (!viewer) return [];
  // Asked in one, they would be found by walking every vote that the member ever gave.
  const [onPost, onComments] = await Promise.all([
    reader.vote.findMany({ where: { postId, memberId: viewer.id }, select: { postId: true } }),
    reader.vote.findMany({ where: { memberId: viewer.id, comment: { postId } }, select: { commentId: true } }),
  ]);
  return [...onPost.map((row) => row.postId ?? ""), ...onComments.map((row) => row.commentId ?? "")];
}
