import { permalink } from "@/lib/comments/schema";
import { type FeedEntry, paragraph } from "@/lib/feeds/atom";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { toPlainText } from "@/lib/platform/markdown/plain-text";
import { postPath } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";
import { findTopicIds } from "@/lib/topics/queries";

/** Entries of a feed. */
const most = 40;
/** How much of a post a feed quotes, in characters. */
const excerptLength = 600;

type Written = Parameters<typeof toAuthorView>;

function authorOf(...written: Written): FeedEntry["author"] {
  const { handle, name } = toAuthorView(...written);
  return { name: name || "Somebody", path: handle ? `/members/${handle}` : null };
}

/** The newest published articles or questions, of one topic where it is given. */
async function listNewest(viewer: Viewer, kind: "ARTICLE" | "QUESTION", topicId?: string): Promise<FeedEntry[]> {
  const rows = await reader.post.findMany({
    where: {
      AND: [
        { kind, status: "PUBLISHED", publishedAt: { not: null } },
        visiblePosts(viewer),
        topicId ? { topics: { some: { topicId } } } : {},
      ],
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      id: true,
      kind: true,
      slug: true,
      title: true,
      markdown: true,
      publishedAt: true,
      editedAt: true,
      createdAt: true,
      isAnonymous: true,
      author: { select: authorColumns },
      article: { select: { dek: true } },
    },
  });
  return rows.map(({ id, title, markdown, author, isAnonymous, article, createdAt, ...post }) => {
    const publishedAt = post.publishedAt ?? createdAt;
    const html = paragraph(article?.dek || toPlainText(markdown, excerptLength));
    return {
      id,
      title,
      path: postPath(post),
      author: authorOf(author, isAnonymous),
      html,
      publishedAt,
      updatedAt: post.editedAt ?? publishedAt,
    };
  });
}

/** What a feed tells of posts: new articles and questions, newest first. */
export async function listNewPosts(viewer: Viewer, topic?: string): Promise<FeedEntry[]> {
  const topics = await findTopicIds(viewer, [topic]);
  if (!topics) return [];
  const id = topics.get(topic ?? "");
  // One index serves each kind in order; none serves both.
  const both = await Promise.all([listNewest(viewer, "ARTICLE", id), listNewest(viewer, "QUESTION", id)]);
  return both
    .flat()
    .toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime() || other.id.localeCompare(one.id))
    .slice(0, most);
}

/** What a feed tells of a post's thread: its newest comments. */
export async function listNewComments(viewer: Viewer, postId: string): Promise<FeedEntry[]> {
  const rows = await reader.comment.findMany({
    where: { postId, status: "PUBLISHED", post: visiblePosts(viewer) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      id: true,
      number: true,
      html: true,
      createdAt: true,
      editedAt: true,
      isAnonymous: true,
      author: { select: authorColumns },
      post: { select: { kind: true, slug: true, title: true } },
    },
  });
  return rows.map(({ id, number, html, author, isAnonymous, post, createdAt, editedAt }) => {
    const { name, path } = authorOf(author, isAnonymous);
    const title = `${name} on ${post.title}`;
    return {
      id,
      title,
      path: permalink(post, number),
      author: { name, path },
      html,
      publishedAt: createdAt,
      updatedAt: editedAt ?? createdAt,
    };
  });
}
