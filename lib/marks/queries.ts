import type { MarkView } from "@/lib/marks/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { askedColumns, isUnnamedIn } from "@/lib/posts/columns";
import { visiblePosts } from "@/lib/posts/visibility";
import { credentialColumns, toCredentialView } from "@/lib/practitioners/columns";
import { isWithinScope } from "@/lib/practitioners/policy";
import { findScope } from "@/lib/practitioners/queries";

/** The standing marks of a thread, oldest first. */
export async function listMarks(viewer: Viewer, postId: string): Promise<MarkView[]> {
  const rows = await reader.mark.findMany({
    where: { postId, undoneAt: null, comment: { status: "PUBLISHED" }, post: visiblePosts(viewer) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      commentId: true,
      createdAt: true,
      memberId: true,
      post: { select: askedColumns },
      member: { select: authorColumns },
      credential: { select: credentialColumns },
    },
  });
  return rows.map(({ member, memberId, post, credential, createdAt, ...mark }) => {
    const isUnnamed = isUnnamedIn(post, memberId);
    return {
      ...mark,
      member: toAuthorView(member, isUnnamed),
      credential: isUnnamed ? null : toCredentialView(credential),
      createdAt: createdAt.toISOString(),
    };
  });
}

/** Facts for the policies of marking. @throws {AppError} `not-found` */
export async function getMarkability(viewer: Viewer, commentId: string) {
  const row = await reader.comment.findFirst({
    where: { id: commentId, status: "PUBLISHED", post: visiblePosts(viewer) },
    select: {
      id: true,
      kind: true,
      authorId: true,
      postId: true,
      post: {
        select: { ...askedColumns, kind: true, question: { select: { regions: { select: { topicId: true } } } } },
      },
    },
  });
  if (!row) throw new AppError("not-found", "comment");
  const regions = row.post.question?.regions.map(({ topicId }) => topicId) ?? [];
  const scope = await findScope(viewer);
  return {
    ...row,
    askerId: row.post.authorId,
    isAskerUnnamed: row.post.isAnonymous,
    isInScope: scope !== null && isWithinScope(scope, regions),
  };
}

/** Which answers of a thread a practitioner endorses now. */
export async function listOwnEndorsements(viewer: Viewer, postId: string): Promise<string[]> {
  if (!viewer) return [];
  const rows = await reader.mark.findMany({
    where: { postId, memberId: viewer.id, kind: "ENDORSE", undoneAt: null },
    select: { commentId: true },
  });
  return rows.map((row) => row.commentId);
}
