import { z } from "zod";

/** Why an import left something out. */
export const skipReason = z.enum([
  "empty",
  "no-id",
  "duplicate-id",
  "no-type",
  "not-an-article",
  "private",
  "password-protected",
  "trash",
  "status-not-imported",
  "pingback",
  "trackback",
  "spam",
  "not-a-comment",
  "article-left-out",
  "removed-here",
]);
export type SkipReason = z.infer<typeof skipReason>;

/** One thing that an import left out: its id over there, what it is called there, and why. */
export const skippedRecord = z.object({ id: z.string(), kind: z.string(), reason: skipReason });
export type SkippedRecord = z.infer<typeof skippedRecord>;

/**
 * What one run of an import created.
 *
 * `comments` counts held ones as well; `held` counts what was created and is not shown: held comments and drafts.
 */
export const importReport = z.object({
  articles: z.number().int(),
  comments: z.number().int(),
  members: z.number().int(),
  held: z.number().int(),
  skipped: z.array(skippedRecord),
});
export type ImportReport = z.infer<typeof importReport>;

const text = z.string().default("");

/** The blog itself. */
export const wordpressSite = z
  .object({ title: text, link: text, base_site_url: text, base_blog_url: text })
  .transform((fields) => ({
    title: fields.title,
    url: (fields.base_blog_url || fields.base_site_url || fields.link).replace(/\/+$/, ""),
  }));
export type WordpressSite = z.infer<typeof wordpressSite>;

/** Somebody who writes for the blog. */
export const wordpressAuthor = z
  .object({ author_id: text, author_login: text, author_email: text, author_display_name: text })
  .transform((fields) => ({
    id: fields.author_id,
    login: fields.author_login,
    email: fields.author_email.toLowerCase(),
    displayName: fields.author_display_name,
  }));
export type WordpressAuthor = z.infer<typeof wordpressAuthor>;

/** A comment of any kind; the address it was sent from is not read. */
export const wordpressComment = z
  .object({
    comment_id: text,
    comment_author: text,
    comment_author_email: text,
    comment_date: text,
    comment_date_gmt: text,
    comment_content: text,
    comment_approved: text,
    comment_type: text,
    comment_parent: text,
    comment_user_id: text,
  })
  .transform((fields) => ({
    id: fields.comment_id,
    author: fields.comment_author,
    email: fields.comment_author_email.toLowerCase(),
    date: fields.comment_date,
    dateGmt: fields.comment_date_gmt,
    content: fields.comment_content,
    approved: fields.comment_approved,
    type: fields.comment_type || "comment",
    parentId: fields.comment_parent,
    userId: fields.comment_user_id,
  }));
export type WordpressComment = z.infer<typeof wordpressComment>;

/** The id in an unprettied address, `https://blog.example/?p=19`: some exports give it nowhere else. */
const idIn = (address: string): string => /[?&]p=(\d+)/.exec(address)?.[1] ?? "";

const category = z.object({ slug: z.string(), name: z.string() });

/** Anything WordPress keeps as a post: article, page, attachment, menu item, with its comments. */
export const wordpressItem = z
  .object({
    title: text,
    creator: text,
    author: text,
    content: text,
    excerpt: text,
    pubDate: text,
    link: text,
    guid: text,
    post_id: text,
    post_date: text,
    post_date_gmt: text,
    post_name: text,
    post_type: text,
    post_password: text,
    status: text,
    line: z.number().int(),
    categories: z.array(category),
    comments: z.array(wordpressComment),
  })
  .transform(({ creator, author, ...fields }) => ({
    id: fields.post_id || idIn(fields.guid) || idIn(fields.link),
    type: fields.post_type,
    status: fields.status,
    title: fields.title,
    login: creator || author,
    content: fields.content,
    excerpt: fields.excerpt,
    slug: fields.post_name,
    password: fields.post_password,
    dateGmt: fields.post_date_gmt,
    date: fields.post_date,
    pubDate: fields.pubDate,
    line: fields.line,
    categories: fields.categories,
    comments: fields.comments,
  }));
export type WordpressItem = z.infer<typeof wordpressItem>;
