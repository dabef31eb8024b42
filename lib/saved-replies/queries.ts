import { visibleComments } from "@/lib/comments/visibility";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { visiblePosts } from "@/lib/posts/visibility";
import { regionColumns, toPlaces } from "@/lib/questions/columns";
import type { PlaceholderValues } from "@/lib/saved-replies/placeholders";
import type { SavedRepliesQuery, SavedRepliesView, SavedReplyView } from "@/lib/saved-replies/schema";

const columns = { id: true, kind: true, title: true, markdown: true } as const;

/** A name to greet somebody by; none for whoever stands there without it. */
const greeting = (author: { handle: string; name: string }): string | null => (author.handle ? author.name : null);

async function valuesOfComment(viewer: Viewer, id: string): Promise<PlaceholderValues | null> {
  const row = await reader.comment.findFirst({
    where: { AND: [{ id }, visibleComments(viewer)] },
    select: { isAnonymous: true, author: { select: authorColumns }, post: { select: { title: true } } },
  });
  if (!row) return null;
  return { name: greeting(toAuthorView(row.author, row.isAnonymous)), region: null, side: null, title: row.post.title };
}

async function valuesOfPost(viewer: Viewer, id: string): Promise<PlaceholderValues | null> {
  const row = await reader.post.findFirst({
    where: { AND: [{ id }, visiblePosts(viewer)] },
    select: {
      title: true,
      isAnonymous: true,
      author: { select: authorColumns },
      question: { select: { regions: { select: regionColumns } } },
    },
  });
  if (!row) return null;
  const places = toPlaces(row.question?.regions ?? []);
  const words = (all: readonly string[]) => [...new Set(all)].join(", ").toLowerCase() || null;
  return {
    name: greeting(toAuthorView(row.author, row.isAnonymous)),
    region: words(places.map(({ name }) => name)),
    side: words(places.map(({ side }) => side)),
    title: row.title,
  };
}

/** One's own saved replies in their order, and what their placeholders stand for in a thread; nobody else's ever. */
export async function listSavedReplies(
  viewer: Viewer,
  { postId, commentId }: SavedRepliesQuery,
): Promise<SavedRepliesView> {
  if (!viewer) return { items: [], values: null };
  const [items, values] = await Promise.all([
    reader.savedReply.findMany({
      where: { memberId: viewer.id },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: columns,
    }),
    commentId ? valuesOfComment(viewer, commentId) : postId ? valuesOfPost(viewer, postId) : null,
  ]);
  return { items, values };
}

/** One of one's own saved replies. @throws {AppError} `not-found`, also for somebody else's */
export async function getSavedReply(viewer: Viewer, id: string): Promise<SavedReplyView> {
  const row = viewer && (await reader.savedReply.findFirst({ where: { id, memberId: viewer.id }, select: columns }));
  if (!row) throw new AppError("not-found", "saved-reply");
  return row;
}
