import { keysOfArticle, keysOfPosts } from "@/lib/articles/cached-pages";
import { type ArticleRows, articleRows, toArticleSource } from "@/lib/articles/columns";
import { whatIsMissing } from "@/lib/articles/completeness";
import { canEditArticle, canPublishArticle, canWithdrawArticle, canWriteArticle } from "@/lib/articles/policy";
import { getArticleLinks, getEditability, listAround, listSlugsLike } from "@/lib/articles/queries";
import type { ArticleBody, DraftBody, SavedView } from "@/lib/articles/schema";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { announce } from "@/lib/platform/outbox";
import { about, permit } from "@/lib/platform/permit";
import { firstFree, slugOf } from "@/lib/platform/slug";

type Facts = Awaited<ReturnType<typeof getEditability>>;

/** A moderator who works on somebody else's article stands in the public log. */
const actionFor = <A extends string>(actor: Actor, article: Facts, action: A) =>
  article.authorId === actor.id ? (`article:${action}` as const) : (`moderation:${action}-article` as const);

/**
 * Begins an article that its author and moderators alone can see.
 *
 * Until it is published its address is a random one: a draft neither takes a title's address nor shows that it exists.
 * @throws {AppError} `forbidden` with a reason from {@link canWriteArticle}; `invalid`, `conflict`
 */
export async function draftArticle(actor: Actor, body: DraftBody): Promise<SavedView> {
  const drafting = permit(actor, "article:draft", canWriteArticle(actor));
  const { post, article, topics, prescriptions } = articleRows(body, await getArticleLinks(actor, body, null));
  return write(drafting, async (tx) => {
    const savedAt = now();
    const { id, slug } = await tx.post.create({
      data: {
        ...post,
        kind: "ARTICLE",
        status: "DRAFT",
        slug: `draft-${crypto.randomUUID()}`,
        authorId: actor.id,
        createdAt: savedAt,
        topics: { create: topics },
        prescriptions: { create: prescriptions },
        article: { create: article },
      },
      select: { id: true, slug: true },
    });
    return { id, slug, version: 1, savedAt: savedAt.toISOString() };
  });
}

/** Counts the version on; of two tabs or two requests the later one that holds an old version is refused. */
async function takeVersion(tx: Tx, id: string, version: number): Promise<number> {
  const { count } = await tx.article.updateMany({
    where: { postId: id, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "version-outdated");
  return version + 1;
}

async function storeRows(tx: Tx, id: string, { post, article, topics, prescriptions }: ArticleRows): Promise<string> {
  const editedAt = now();
  await tx.article.update({ where: { postId: id }, data: article });
  await tx.post.update({
    where: { id },
    data: {
      ...post,
      editedAt,
      topics: { deleteMany: {}, create: topics },
      prescriptions: { deleteMany: {}, create: prescriptions },
    },
  });
  return editedAt.toISOString();
}

/**
 * Saves a draft as far as it has come.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canEditArticle}; `conflict` when a newer version
 *   has been saved or the article is no draft; `invalid` naming what does not exist
 */
export async function saveArticle(actor: Actor, id: string, body: ArticleBody): Promise<SavedView> {
  const article = await getEditability(actor, id);
  const saving = about(permit(actor, actionFor(actor, article, "save"), canEditArticle(actor, article)), {
    postId: article.id,
  });
  if (article.status !== "DRAFT") throw new AppError("conflict", "already-published");
  const rows = articleRows(body, await getArticleLinks(actor, body, id));
  return write(saving, async (tx) => {
    const version = await takeVersion(tx, id, body.version);
    return { id, slug: article.slug, version, savedAt: await storeRows(tx, id, rows) };
  });
}

function assertComplete(body: Parameters<typeof whatIsMissing>[0]): void {
  const issues = whatIsMissing(body);
  if (issues.length > 0) throw new AppError("invalid", "article-incomplete", { issues });
}

/** The words of its title as the address that it then keeps for good. */
async function freeSlug(actor: Actor, article: Facts): Promise<string> {
  const slug = slugOf(article.title, article.number);
  return firstFree(slug, await listSlugsLike(actor, slug));
}

/**
 * Shows a draft to everybody and announces it, once and for all times.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canPublishArticle}; `invalid` naming what is missing;
 *   `conflict` when a newer version has been saved or it is published already; `not-found`
 */
export async function publishArticle(actor: Actor, id: string, { version }: { version: number }): Promise<SavedView> {
  const article = await getEditability(actor, id);
  const publishing = about(permit(actor, actionFor(actor, article, "publish"), canPublishArticle(actor, article)), {
    postId: article.id,
  });
  if (article.status !== "DRAFT") throw new AppError("conflict", "already-published");
  const source = toArticleSource(article);
  // What is checked here must be what is published below.
  if (source.version !== version) throw new AppError("conflict", "version-outdated");
  assertComplete(source);
  const at = now();
  const isFirst = article.publishedAt === null;
  const slug = isFirst ? await freeSlug(actor, article) : article.slug;
  const around = await listAround(actor, { ...article, publishedAt: article.publishedAt ?? at });
  return write(publishing, async (tx) => {
    const next = await takeVersion(tx, id, version);
    await tx.article.update({ where: { postId: id }, data: { reviewedOn: at } });
    const { count } = await tx.post.updateMany({
      where: { id, status: "DRAFT" },
      data: { status: "PUBLISHED", ...(isFirst ? { slug, publishedAt: at, editedAt: null, lastActivityAt: at } : {}) },
    });
    if (count === 0) throw new AppError("conflict", "already-published");
    if (isFirst) await announce(tx, { type: "article.published", postId: id });
    await touch(tx, ...keysOfArticle({ ...article, slug }), ...keysOfPosts(around));
    return { id, slug, version: next, savedAt: at.toISOString() };
  });
}

async function keepWording(tx: Tx, actor: Actor, { id, title, markdown }: Facts): Promise<void> {
  await tx.revision.create({ data: { postId: id, title, markdown, editorId: actor.id, createdAt: now() } });
}

/** Facts, permit and rows for changing what everybody reads. */
async function prepareRevision(actor: Actor, id: string, body: ArticleBody) {
  const article = await getEditability(actor, id);
  const revising = about(permit(actor, actionFor(actor, article, "revise"), canEditArticle(actor, article)), {
    postId: article.id,
  });
  if (article.status !== "PUBLISHED") throw new AppError("conflict", "not-published");
  assertComplete(body);
  const rows = articleRows(body, await getArticleLinks(actor, body, id));
  const around = await listAround(actor, article, rows.article.seriesId);
  return { article, revising, rows, around };
}

/**
 * Changes a published article; the earlier wording stays in its revisions, and its address stays as it is.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canEditArticle}; `invalid` naming what is missing;
 *   `conflict` when a newer version has been saved or it is not published; `not-found`
 */
export async function reviseArticle(actor: Actor, id: string, body: ArticleBody): Promise<SavedView> {
  const { article, revising, rows, around } = await prepareRevision(actor, id, body);
  return write(revising, async (tx) => {
    const version = await takeVersion(tx, id, body.version);
    await keepWording(tx, actor, article);
    const savedAt = await storeRows(tx, id, rows);
    const { prescriptions } = body;
    const topics = body.topics.map((each) => ({ topic: { slug: each } }));
    await touch(
      tx,
      ...keysOfArticle(article),
      ...keysOfArticle({ ...article, topics, prescriptions }),
      ...keysOfPosts(around),
    );
    return { id, slug: article.slug, version, savedAt };
  });
}

/**
 * Says that somebody has read a published article again today and that it still holds.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canEditArticle}; `conflict` when it is not published; `not-found`
 */
export async function confirmArticle(actor: Actor, id: string): Promise<{ id: string }> {
  const article = await getEditability(actor, id);
  const confirming = about(permit(actor, actionFor(actor, article, "confirm"), canEditArticle(actor, article)), {
    postId: article.id,
  });
  if (article.status !== "PUBLISHED") throw new AppError("conflict", "not-published");
  return write(confirming, async (tx) => {
    await tx.article.update({ where: { postId: id }, data: { reviewedOn: now() } });
    await touch(tx, ...keysOfArticle(article));
    return { id };
  });
}

/**
 * Makes a published article a draft again; publishing it later brings it back under its address, without a second word.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canWithdrawArticle}; `conflict` when it is not published; `not-found`
 */
export async function unpublishArticle(actor: Actor, id: string): Promise<{ id: string }> {
  const article = await getEditability(actor, id);
  const unpublishing = permit(actor, "article:unpublish", canWithdrawArticle(actor, article));
  const around = await listAround(actor, article);
  return write(unpublishing, async (tx) => {
    const { count } = await tx.post.updateMany({ where: { id, status: "PUBLISHED" }, data: { status: "DRAFT" } });
    if (count === 0) throw new AppError("conflict", "not-published");
    // The draft is saved over without further revisions.
    await keepWording(tx, actor, article);
    await touch(tx, ...keysOfArticle(article), ...keysOfPosts(around));
    return { id };
  });
}

/**
 * Throws away a draft that was never published, and frees its place in a series.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canWithdrawArticle}; `conflict` when it was published; `not-found`
 */
export async function discardDraft(actor: Actor, id: string): Promise<{ id: string }> {
  const article = await getEditability(actor, id);
  return write(permit(actor, "article:discard", canWithdrawArticle(actor, article)), async (tx) => {
    const { count } = await tx.post.updateMany({
      where: { id, status: "DRAFT", publishedAt: null },
      data: { status: "REMOVED" },
    });
    if (count === 0) throw new AppError("conflict", "already-published");
    await tx.article.update({ where: { postId: id }, data: { seriesId: null, seriesPart: null } });
    return { id };
  });
}
