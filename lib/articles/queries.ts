import {
  type ArticleLinks,
  type ArticlePageRow,
  articleColumns,
  articlePageColumns,
  neighboursInSeries,
  ownArticleColumns,
  type SourceRow,
  seriesChoiceColumns,
  sourceColumns,
  toArticlePageView,
  toArticleSource,
  toArticleView,
  toOwnArticleView,
  toSeriesChoice,
} from "@/lib/articles/columns";
import { canEditArticle } from "@/lib/articles/policy";
import type {
  ArticleFilters,
  ArticlePageView,
  ArticleSource,
  ArticleView,
  DraftBody,
  OwnArticleView,
  SeriesChoice,
} from "@/lib/articles/schema";
import { hasImage } from "@/lib/images/queries";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, emptyPage, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit } from "@/lib/platform/permit";
import type { PostLink } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";
import { findPractitioner, listOwnDomains } from "@/lib/practitioners/queries";
import { getPrescribed } from "@/lib/prescriptions/queries";
import { findTopicIds, getTopicIds } from "@/lib/topics/queries";
import type { Prisma } from "@/prisma/generated/client";

const published = { kind: "ARTICLE", status: "PUBLISHED" } as const satisfies Prisma.PostWhereInput;

/** Published articles, newest first; drafts stand in their author's own list alone. */
export async function listArticles(
  viewer: Viewer,
  { topic, cursor, limit }: ArticleFilters,
): Promise<Page<ArticleView>> {
  const topics = await findTopicIds(viewer, [topic]);
  if (!topics) return emptyPage;
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.post.findMany({
    where: {
      AND: [
        published,
        visiblePosts(viewer),
        topic ? { topics: { some: { topicId: topics.get(topic) ?? "" } } } : {},
        // The first condition alone bounds the index scan; the second settles articles of the same moment.
        after
          ? { publishedAt: { lte: after[0] }, OR: [{ publishedAt: { lt: after[0] } }, { id: { lt: after[1] } }] }
          : {},
      ],
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: articleColumns,
  });
  return toPage(rows, { limit, view: toArticleView, key: (row) => [row.publishedAt?.toISOString() ?? "", row.id] });
}

const linkColumns = { id: true, kind: true, slug: true, title: true } as const;
type Linked = PostLink & { id: string };

/** The published articles right before and after one by date. */
async function findNeighboursByDate(at: Date, id: string): Promise<{ previous: Linked | null; next: Linked | null }> {
  const find = (beyond: "lt" | "gt", direction: "asc" | "desc") =>
    reader.post.findFirst({
      where: {
        ...published,
        publishedAt: { [`${beyond}e`]: at },
        OR: [{ publishedAt: { [beyond]: at } }, { id: { [beyond]: id } }],
      },
      orderBy: [{ publishedAt: direction }, { id: direction }],
      select: linkColumns,
    });
  const [previous, next] = await Promise.all([find("lt", "desc"), find("gt", "asc")]);
  return { previous, next };
}

const toLink = (post: PostLink | null): PostLink | null =>
  post && { kind: post.kind, slug: post.slug, title: post.title };

async function withSurroundings(viewer: Viewer, row: ArticlePageRow): Promise<ArticlePageView> {
  const { handle } = row.author;
  const [practitioner, neighbours] = await Promise.all([
    handle ? findPractitioner(viewer, handle) : null,
    neighboursInSeries(row) ??
      (row.publishedAt ? findNeighboursByDate(row.publishedAt, row.id) : { previous: null, next: null }),
  ]);
  const practice = {
    headline: practitioner?.headline ?? null,
    disclosure: practitioner?.disclosure ?? null,
    credential: practitioner?.credential ?? null,
  };
  return toArticlePageView(row, { practice, previous: toLink(neighbours.previous), next: toLink(neighbours.next) });
}

async function readPage(viewer: Viewer, where: { slug: string } | { id: string }): Promise<ArticlePageView> {
  const row = await reader.post.findFirst({
    where: { AND: [{ kind: "ARTICLE", ...where }, visiblePosts(viewer)] },
    select: articlePageColumns,
  });
  if (!row) throw new AppError("not-found", "article");
  return withSurroundings(viewer, row);
}

/** An article by its address. @throws {AppError} `not-found`, also for somebody else's draft */
export const getArticlePage = (viewer: Viewer, slug: string): Promise<ArticlePageView> => readPage(viewer, { slug });

/** An article by its id. @throws {AppError} `not-found`, also for somebody else's draft */
export const getArticle = (viewer: Viewer, id: string): Promise<ArticlePageView> => readPage(viewer, { id });

/** An article with all that deciding about it needs. @throws {AppError} `not-found`, also for somebody else's draft */
export async function getEditability(viewer: Viewer, id: string): Promise<SourceRow> {
  const row = await reader.post.findFirst({
    where: { AND: [{ kind: "ARTICLE", id, status: { not: "REMOVED" } }, visiblePosts(viewer)] },
    select: sourceColumns,
  });
  if (!row) throw new AppError("not-found", "article");
  return row;
}

/** Everything an author wrote. @throws {AppError} `not-found`; `forbidden` with a reason from {@link canEditArticle} */
export async function getArticleForEditing(actor: Actor, id: string): Promise<ArticleSource> {
  const row = await getEditability(actor, id);
  permit(actor, "article:edit", canEditArticle(actor, row));
  return toArticleSource(row);
}

/** One's own articles and drafts, the newest first. */
export async function listMyArticles(actor: Actor, { cursor, limit }: CursorQuery): Promise<Page<OwnArticleView>> {
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.post.findMany({
    where: {
      AND: [
        { kind: "ARTICLE", authorId: actor.id, status: { not: "REMOVED" } },
        after ? { createdAt: { lte: after[0] }, OR: [{ createdAt: { lt: after[0] } }, { id: { lt: after[1] } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: ownArticleColumns,
  });
  return toPage(rows, { limit, view: toOwnArticleView, key: (row) => [row.createdAt.toISOString(), row.id] });
}

/** Every series with the parts that are written or announced. Drafts hold their part without being named. */
export async function listSeries(_viewer: Viewer): Promise<SeriesChoice[]> {
  const rows = await reader.series.findMany({ orderBy: { title: "asc" }, select: seriesChoiceColumns });
  return rows.map(toSeriesChoice);
}

/** Ids of the articles whose pages name this one: its neighbours by date and the parts of its series, old and new. */
export async function listAround(
  _viewer: Viewer,
  article: Pick<SourceRow, "id" | "publishedAt" | "article">,
  newSeriesId: string | null = null,
): Promise<string[]> {
  const seriesIds = [article.article?.seriesId, newSeriesId].filter((id) => typeof id === "string");
  const [byDate, parts] = await Promise.all([
    article.publishedAt ? findNeighboursByDate(article.publishedAt, article.id) : null,
    seriesIds.length > 0
      ? reader.article.findMany({ where: { seriesId: { in: seriesIds } }, select: { postId: true } })
      : [],
  ]);
  const ids = [byDate?.previous?.id, byDate?.next?.id, ...parts.map(({ postId }) => postId)];
  return ids.filter((id) => id !== undefined);
}

const invalid = (reason: string, path: string, message: string) =>
  new AppError("invalid", reason, { issues: [{ path, message }] });

async function findSeriesId({ series }: DraftBody, ownId: string | null): Promise<string | null> {
  if (!series) return null;
  const found = await reader.series.findUnique({
    where: { slug: series.slug },
    select: { id: true, articles: { where: { seriesPart: series.part }, select: { postId: true } } },
  });
  if (!found) throw invalid("series-unknown", "series.slug", `There is no series "${series.slug}"`);
  if (found.articles.some(({ postId }) => postId !== ownId)) {
    throw new AppError("conflict", "series-part-taken", {
      issues: [{ path: "series.part", message: `Part ${series.part} belongs to another article` }],
    });
  }
  return found.id;
}

/**
 * Looks up what a text names: topics, series, exercises and its picture.
 *
 * @throws {AppError} `invalid` naming what does not exist; `conflict` when another article has the part
 */
export async function getArticleLinks(viewer: Viewer, body: DraftBody, ownId: string | null): Promise<ArticleLinks> {
  const writer = ownId === null ? viewer && { memberId: viewer.id } : { postId: ownId };
  const [topics, seriesId, prescribed, ownDomains] = await Promise.all([
    getTopicIds(viewer, body.topics),
    findSeriesId(body, ownId),
    getPrescribed(viewer, body.prescriptions),
    listOwnDomains(viewer, writer),
  ]);
  if (body.heroImage && !(await hasImage(viewer, body.heroImage))) {
    throw invalid("image-unknown", "heroImage", "Upload the picture again");
  }
  return { topicIds: [...topics.values()], seriesId, prescribed, ownDomains };
}

/** Addresses of articles that begin like this one. */
export async function listSlugsLike(_viewer: Viewer, slug: string): Promise<string[]> {
  const rows = await reader.post.findMany({
    where: { kind: "ARTICLE", slug: { startsWith: slug } },
    select: { slug: true },
  });
  return rows.map((row) => row.slug);
}

/** Parts that are promised and not yet written, the soonest first. */
export async function listAnnounced(_viewer: Viewer): Promise<{ title: string; series: string }[]> {
  const rows = await reader.announcedPart.findMany({
    orderBy: [{ expectedOn: "asc" }, { part: "asc" }],
    take: 3,
    select: { title: true, series: { select: { title: true } } },
  });
  return rows.map(({ title, series }) => ({ title, series: series.title }));
}
