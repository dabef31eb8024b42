import { addendumColumns, toAddendumView } from "@/lib/addenda/columns";
import type { AddendumView } from "@/lib/addenda/schema";
import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { visiblePosts } from "@/lib/posts/visibility";

/** What the asker has added to a question, in the order it was written. */
export async function listAddenda(viewer: Viewer, postId: string): Promise<AddendumView[]> {
  const rows = await reader.addendum.findMany({
    where: { postId, status: "PUBLISHED", question: { post: visiblePosts(viewer) } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: addendumColumns,
  });
  return rows.map(toAddendumView);
}

/** Facts for the policy of taking an addendum away. @throws {AppError} `not-found` */
export async function getAddendumFacts(viewer: Viewer, id: string) {
  const row = await reader.addendum.findFirst({
    where: { id, question: { post: visiblePosts(viewer) } },
    select: { id: true, postId: true, status: true, question: { select: { post: { select: { authorId: true } } } } },
  });
  if (!row) throw new AppError("not-found", "addendum");
  const { question, ...addendum } = row;
  return { ...addendum, authorId: question.post.authorId };
}
