import type { WordpressAuthor, WordpressSite } from "@/lib/imports/schema";
import { type AuthorDirectory, authorDirectory } from "@/lib/imports/wordpress-people";
import type { ExportRecord } from "@/lib/imports/wordpress-reader";
import { AppError } from "@/lib/platform/errors";

/** What must be known of an export before its first item can be stored. */
export type Survey = { readonly source: string; readonly blogUrl: string; readonly authors: AuthorDirectory };

/** Names the blog; the same one before and after it moved to https. */
function sourceOf({ url, title }: WordpressSite): string {
  const name = url.replace(/^http:/i, "https:") || title;
  if (name === "") throw new AppError("invalid", "no-blog-named");
  return `wordpress:${name}`;
}

/**
 * Reads an export to its end: who writes for it, where it was, and that every line of it can be read.
 *
 * @throws {AppError} `invalid`: what the reader throws, or `no-blog-named` when neither address nor title is given
 */
export async function surveyExport(records: AsyncIterable<ExportRecord>): Promise<Survey> {
  const authors: WordpressAuthor[] = [];
  let site: WordpressSite = { title: "", url: "" };
  for await (const record of records) {
    if (record.kind === "author") authors.push(record.author);
    else if (record.kind === "site") site = record.site;
  }
  return { source: sourceOf(site), blogUrl: site.url, authors: authorDirectory(authors) };
}
