import { z } from "zod";
import { reference } from "@/lib/exercises/schema";
import { imageKey, pictureView } from "@/lib/images/schema";
import { authorView, isPlainLine, plainLineMessage } from "@/lib/members/schema";
import { cursorQuery } from "@/lib/platform/cursor";
import { postLink, postView } from "@/lib/posts/schema";
import { practitionerView } from "@/lib/practitioners/schema";
import { prescriptionsBody, prescriptionView } from "@/lib/prescriptions/schema";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Use at most ${most.toLocaleString("en")} characters`)
    .default("");

const list = <S extends z.ZodType>(item: S, most: number, name: string) =>
  z.array(item).max(most, `At most ${most} ${name}`).default([]);

/** A question that readers ask again and again, with its answer. */
export const faqBody = z.object({ question: words(200), markdown: words(5_000) });
export type FaqBody = z.infer<typeof faqBody>;

/** What a statement rests on. */
export const referenceBody = z.object({
  title: words(400),
  authors: words(300),
  year: z.number().int().min(1500, "Enter the year with four digits").max(2100).nullable().default(null),
  source: words(300),
  doi: z
    .string()
    .trim()
    .regex(/^10\.\d{4,9}\/\S{1,200}$/, "A DOI begins with 10., such as 10.1136/bjsports-2017-098937")
    .nullable()
    .default(null),
  pmid: z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, "A PMID is a number")
    .nullable()
    .default(null),
});
export type ReferenceBody = z.infer<typeof referenceBody>;

/** The place of an article in a series. */
const seriesPlace = z.object({ slug: z.string().min(1).max(80), part: z.number().int().min(1).max(200) });

/**
 * Everything an author writes, as far as they have come.
 *
 * A draft may have gaps; `lib/articles/completeness.ts` says what publishing asks for beyond this.
 */
export const draftBody = z.object({
  title: words(160).refine(isPlainLine, plainLineMessage),
  dek: words(160).describe("One sentence under the title"),
  markdown: z.string().max(100_000, "Use at most 100,000 characters").default(""),
  takeaways: list(words(240), 6, "takeaways"),
  faq: list(faqBody, 10, "questions"),
  references: list(referenceBody, 40, "references"),
  topics: list(z.string().min(1).max(80), 8, "topics"),
  heroImage: imageKey.nullable().default(null),
  heroAlt: words(300).describe("What the picture shows, for those who do not see it"),
  series: seriesPlace.nullable().default(null),
  prescriptions: prescriptionsBody.default([]),
});
export type DraftBody = z.infer<typeof draftBody>;

const version = z.number().int().min(1).describe("The version this was written on; an older one is refused");

/** A save of an article that exists. */
export const articleBody = draftBody.extend({ version });
export type ArticleBody = z.infer<typeof articleBody>;

export const publishBody = z.object({ version });

/** What a save leaves behind; the next one names its version. */
export const savedView = z.object({
  id: z.uuid(),
  slug: z.string(),
  version: z.number().int(),
  savedAt: z.iso.datetime(),
});
export type SavedView = z.infer<typeof savedView>;

/** An article in a list. */
export const articleView = postView.extend({
  dek: z.string(),
  readingMinutes: z.number().int(),
  reviewedOn: z.iso.date().nullable(),
  /** Title of its series and its part in it. */
  series: z.object({ title: z.string(), part: z.number().int() }).nullable(),
});
export type ArticleView = z.infer<typeof articleView>;

/** Whoever wrote an article, as the box beside it shows them today. */
export const articleAuthorView = authorView.extend({
  headline: z.string().nullable(),
  disclosure: z.string().nullable(),
  /** The credential held now. */
  credential: practitionerView.shape.credential.nullable(),
});
export type ArticleAuthorView = z.infer<typeof articleAuthorView>;

/** A part of a series: written, or announced and without an address yet. */
export const partView = z.object({
  part: z.number().int(),
  title: z.string(),
  href: z.string().nullable(),
  expectedOn: z.iso.date().nullable(),
});
export type PartView = z.infer<typeof partView>;

export const seriesView = z.object({
  slug: z.string(),
  title: z.string(),
  part: z.number().int(),
  parts: z.array(partView),
});
export type SeriesView = z.infer<typeof seriesView>;

/** A question of the FAQ as it is kept. */
export const faqRow = z.object({ question: z.string(), markdown: z.string().default(""), html: z.string() });

export const faqView = z.object({ question: z.string(), html: z.string() });
export type FaqView = z.infer<typeof faqView>;

/** A heading of the text, for its table of contents. */
export const headingView = z.object({ id: z.string(), title: z.string() });
export type HeadingView = z.infer<typeof headingView>;

/** An article's own page, without its thread and its exercise cards. */
export const articlePageView = articleView.extend({
  author: articleAuthorView,
  html: z.string(),
  contents: z.array(headingView),
  hero: pictureView.nullable(),
  takeaways: z.array(z.string()),
  faq: z.array(faqView),
  references: z.array(reference),
  series: seriesView.nullable(),
  /** The part before, else the article published before. */
  previous: postLink.nullable(),
  next: postLink.nullable(),
  isLocked: z.boolean(),
});
export type ArticlePageView = z.infer<typeof articlePageView>;

/** Everything its author wrote, for editing. */
export const articleSource = articleBody.extend({
  id: z.uuid(),
  slug: z.string(),
  isPublished: z.boolean(),
  reviewedOn: z.iso.date().nullable(),
  savedAt: z.iso.datetime(),
  hero: pictureView.nullable(),
  prescriptions: z.array(prescriptionView),
});
export type ArticleSource = z.infer<typeof articleSource>;

/** One's own article or draft in the list of them. */
export const ownArticleView = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  status: z.enum(["DRAFT", "HELD", "PUBLISHED", "HIDDEN", "REMOVED"]),
  publishedAt: z.iso.datetime().nullable(),
  savedAt: z.iso.datetime(),
});
export type OwnArticleView = z.infer<typeof ownArticleView>;

/** A series with the parts that are taken or announced. */
export const seriesChoice = z.object({
  slug: z.string(),
  title: z.string(),
  parts: z.array(
    z.object({
      part: z.number().int(),
      /** Null while only a draft has the part. */
      title: z.string().nullable(),
      isTaken: z.boolean(),
    }),
  ),
});
export type SeriesChoice = z.infer<typeof seriesChoice>;

/** Filters of the list, as they stand in its address. */
export const articleFilters = cursorQuery.extend({ topic: z.string().max(80).optional() });
export type ArticleFilters = z.infer<typeof articleFilters>;
