import { contentsOf, raiseHeadings } from "@/lib/articles/headings";
import {
  type ArticleAuthorView,
  type ArticlePageView,
  type ArticleSource,
  type ArticleView,
  type DraftBody,
  faqRow,
  type OwnArticleView,
  type SeriesChoice,
  type SeriesView,
} from "@/lib/articles/schema";
import { neighboursIn, partsOf } from "@/lib/articles/series";
import { reference } from "@/lib/exercises/schema";
import { pictureOf } from "@/lib/images/schema";
import { readingMinutes } from "@/lib/platform/markdown/plain-text";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { postColumns, toPostView } from "@/lib/posts/columns";
import type { PostLink } from "@/lib/posts/schema";
import { toDay } from "@/lib/practitioners/columns";
import {
  type Prescribed,
  prescriptionColumns,
  prescriptionRows,
  toPrescriptionView,
} from "@/lib/prescriptions/columns";
import type { Prisma } from "@/prisma/generated/client";

const listed = { dek: true, readingMinutes: true, reviewedOn: true, seriesPart: true } as const;

/** What every list selects of an article's post. */
export const articleColumns = {
  ...postColumns,
  article: { select: { ...listed, series: { select: { title: true } } } },
} as const satisfies Prisma.PostSelect;

export type ArticleRow = Prisma.PostGetPayload<{ select: typeof articleColumns }>;

/** The part of a post that makes it an article; a post without it is our bug. */
function own<T>(part: T | null): T {
  if (part === null) throw new Error("An article's post has no article");
  return part;
}

/** An article as lists show it. */
export function toArticleView({ article, ...post }: ArticleRow): ArticleView {
  const { dek, readingMinutes: minutes, reviewedOn, series, seriesPart } = own(article);
  return {
    ...toPostView(post),
    dek,
    readingMinutes: minutes,
    reviewedOn: reviewedOn && toDay(reviewedOn),
    series: series && seriesPart !== null ? { title: series.title, part: seriesPart } : null,
  };
}

const toPicture = ({ heroImage, heroAlt }: { heroImage: string | null; heroAlt: string }) =>
  heroImage === null ? null : pictureOf(heroImage, heroAlt);

const linkColumns = { kind: true, slug: true, title: true } as const;

const seriesColumns = {
  slug: true,
  title: true,
  announced: { select: { part: true, title: true, expectedOn: true } },
  articles: {
    where: { post: { status: "PUBLISHED" } },
    select: { seriesPart: true, post: { select: linkColumns } },
  },
} as const satisfies Prisma.SeriesSelect;

/** What an article's page selects. */
export const articlePageColumns = {
  ...articleColumns,
  html: true,
  lockedAt: true,
  article: {
    select: {
      ...listed,
      heroImage: true,
      heroAlt: true,
      takeaways: true,
      faq: true,
      references: true,
      series: { select: seriesColumns },
    },
  },
} as const satisfies Prisma.PostSelect;

export type ArticlePageRow = Prisma.PostGetPayload<{ select: typeof articlePageColumns }>;

type SeriesRow = NonNullable<NonNullable<ArticlePageRow["article"]>["series"]>;

const writtenIn = (series: SeriesRow) =>
  series.articles.flatMap(({ seriesPart, post }) => (seriesPart === null ? [] : [{ part: seriesPart, post }]));

function toSeriesView(series: SeriesRow, part: number): SeriesView {
  const announced = series.announced.map((each) => ({
    ...each,
    expectedOn: each.expectedOn && toDay(each.expectedOn),
  }));
  return { slug: series.slug, title: series.title, part, parts: partsOf(writtenIn(series), announced) };
}

/** The parts before and after an article in its series; null for one that stands alone. */
export function neighboursInSeries({ article }: ArticlePageRow) {
  const { series, seriesPart } = own(article);
  return series && seriesPart !== null ? neighboursIn(writtenIn(series), seriesPart) : null;
}

/** What a page tells of an author besides their name. */
type Practice = Omit<ArticleAuthorView, "handle" | "name">;
type Around = { practice: Practice; previous: PostLink | null; next: PostLink | null };

/** An article with everything that its page shows. */
export function toArticlePageView(row: ArticlePageRow, { practice, ...around }: Around): ArticlePageView {
  const { html, lockedAt, ...post } = row;
  const { heroImage, heroAlt, takeaways, faq, references, series, seriesPart } = own(row.article);
  const text = raiseHeadings(html);
  const view = toArticleView(post);
  return {
    ...view,
    ...around,
    author: { ...view.author, ...practice },
    html: text,
    contents: contentsOf(text),
    hero: toPicture({ heroImage, heroAlt }),
    takeaways,
    faq: faqRow
      .array()
      .parse(faq)
      .map(({ question, html: answer }) => ({ question, html: answer })),
    references: reference.array().parse(references),
    series: series && seriesPart !== null ? toSeriesView(series, seriesPart) : null,
    isLocked: lockedAt !== null,
  };
}

/** Everything an author wrote, and what deciding about it needs. */
export const sourceColumns = {
  id: true,
  number: true,
  slug: true,
  title: true,
  markdown: true,
  status: true,
  authorId: true,
  author: { select: { handle: true } },
  createdAt: true,
  publishedAt: true,
  editedAt: true,
  topics: { select: { topic: { select: { slug: true } } } },
  prescriptions: { select: prescriptionColumns, orderBy: { order: "asc" } },
  article: {
    select: {
      ...listed,
      heroImage: true,
      heroAlt: true,
      takeaways: true,
      faq: true,
      references: true,
      version: true,
      seriesId: true,
      series: { select: { slug: true } },
    },
  },
} as const satisfies Prisma.PostSelect;

export type SourceRow = Prisma.PostGetPayload<{ select: typeof sourceColumns }>;

/** An article as its author edits it. */
export function toArticleSource(row: SourceRow): ArticleSource {
  const article = own(row.article);
  const { series, seriesPart, reviewedOn } = article;
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    markdown: row.markdown,
    dek: article.dek,
    takeaways: article.takeaways,
    faq: faqRow
      .array()
      .parse(article.faq)
      .map(({ question, markdown }) => ({ question, markdown })),
    references: reference.array().parse(article.references),
    heroImage: article.heroImage,
    heroAlt: article.heroAlt,
    hero: toPicture(article),
    topics: row.topics.map(({ topic }) => topic.slug),
    series: series && seriesPart !== null ? { slug: series.slug, part: seriesPart } : null,
    prescriptions: row.prescriptions.map(toPrescriptionView),
    version: article.version,
    isPublished: row.status === "PUBLISHED",
    reviewedOn: reviewedOn && toDay(reviewedOn),
    savedAt: (row.editedAt ?? row.publishedAt ?? row.createdAt).toISOString(),
  };
}

/** What the list of one's own articles selects. */
export const ownArticleColumns = {
  id: true,
  slug: true,
  title: true,
  status: true,
  createdAt: true,
  publishedAt: true,
  editedAt: true,
} as const satisfies Prisma.PostSelect;

type OwnArticleRow = Prisma.PostGetPayload<{ select: typeof ownArticleColumns }>;

/** One's own article or draft in the list of them. */
export const toOwnArticleView = ({ id, slug, title, status, ...row }: OwnArticleRow): OwnArticleView => ({
  id,
  slug,
  title,
  status,
  publishedAt: row.publishedAt?.toISOString() ?? null,
  savedAt: (row.editedAt ?? row.publishedAt ?? row.createdAt).toISOString(),
});

/** What choosing a place in a series selects. */
export const seriesChoiceColumns = {
  slug: true,
  title: true,
  announced: { select: { part: true, title: true } },
  articles: { select: { seriesPart: true, post: { select: { title: true, status: true } } } },
} as const satisfies Prisma.SeriesSelect;

type SeriesChoiceRow = Prisma.SeriesGetPayload<{ select: typeof seriesChoiceColumns }>;

/** A series with its parts; somebody's draft holds a part without being named. */
export function toSeriesChoice({ slug, title, announced, articles }: SeriesChoiceRow): SeriesChoice {
  const written = articles.flatMap(({ seriesPart: part, post }) =>
    part === null ? [] : [{ part, title: post.status === "PUBLISHED" ? post.title : null, isTaken: true }],
  );
  const promised = announced
    .filter(({ part }) => written.every((each) => each.part !== part))
    .map((each) => ({ ...each, isTaken: false }));
  return { slug, title, parts: [...written, ...promised].sort((one, other) => one.part - other.part) };
}

/** Ids that a text names by slug, looked up before it is written. */
export type ArticleLinks = {
  readonly topicIds: readonly string[];
  readonly seriesId: string | null;
  readonly prescribed: readonly Prescribed[];
  /** Links there are labelled as the author's own products. */
  readonly ownDomains: readonly string[];
};

function articleRow(body: DraftBody, { seriesId, ownDomains }: Pick<ArticleLinks, "seriesId" | "ownDomains">) {
  const { dek, takeaways, faq, references, heroImage, heroAlt, series, markdown } = body;
  return {
    dek,
    takeaways: takeaways.filter((each) => each !== ""),
    faq: faq.map(({ question, markdown: answer }) => {
      const { html } = renderMarkdown(answer, { ownDomains });
      return { question, markdown: answer, html };
    }),
    references,
    heroImage,
    heroAlt,
    readingMinutes: readingMinutes(markdown),
    seriesId,
    seriesPart: seriesId === null ? null : (series?.part ?? null),
  };
}

/** Everything an author wrote as rows: the post with its text rendered, its article, and what hangs on it. */
export const articleRows = (body: DraftBody, { topicIds, prescribed, ...links }: ArticleLinks) => ({
  post: { title: body.title, ...renderMarkdown(body.markdown, { ownDomains: links.ownDomains }) },
  article: articleRow(body, links),
  topics: topicIds.map((topicId) => ({ topicId })),
  prescriptions: prescriptionRows(prescribed),
});
export type ArticleRows = ReturnType<typeof articleRows>;
