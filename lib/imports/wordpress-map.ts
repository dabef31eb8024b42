import slugify from "@sindresorhus/slugify";
import { articleMarkdown, commentMarkdown, openingWords, plainText } from "@/lib/imports/html-to-markdown";
import type { SkipReason, WordpressComment, WordpressItem } from "@/lib/imports/schema";

/** An item as the article it becomes here. */
export type MappedArticle = {
  readonly title: string;
  readonly slug: string;
  readonly dek: string;
  readonly markdown: string;
  readonly isDraft: boolean;
  /** Null when the export says nothing: a draft that was never dated. */
  readonly writtenAt: Date | null;
  /** Slugs and names of its categories and tags, in small letters. */
  readonly topicWords: readonly string[];
};

/** A comment as it is stored here. */
export type MappedComment = {
  readonly markdown: string;
  readonly isHeld: boolean;
  readonly asks: boolean;
  readonly writtenAt: Date | null;
};

const dekLength = 160;
const titleLength = 200;
const slugLength = 80;

// An unknown status is never published: `draft`, `pending`, `future` and a missing one become drafts.
const statuses: Readonly<Record<string, "shown" | "draft" | SkipReason>> = {
  publish: "shown",
  draft: "draft",
  pending: "draft",
  future: "draft",
  "": "draft",
  private: "private",
  trash: "trash",
};

const standing = (item: WordpressItem) => statuses[item.status] ?? "status-not-imported";

/** Why an item does not become an article, or null when it does. */
export function whyNoArticle(item: WordpressItem): SkipReason | null {
  if (item.id === "") return "no-id";
  if (item.type === "") return "no-type";
  if (item.type !== "post") return "not-an-article";
  if (item.password !== "") return "password-protected";
  const state = standing(item);
  if (state !== "shown" && state !== "draft") return state;
  return item.title === "" && item.content === "" ? "empty" : null;
}

/** Shortens a text to whole words, with an ellipsis where something is left out. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text
    .slice(0, length - 1)
    .toWellFormed()
    .replaceAll("\uFFFD", "");
  return `${cut.replace(/\s+\S*$/, "").replace(/[\s,;:–—-]+$/, "")}…`;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** Small letters, digits and hyphens; other scripts are transliterated where that is possible. */
export const slugOf = (text: string, length: number): string =>
  slugify(text, { decamelize: false, preserveLeadingUnderscore: false }).slice(0, length).replace(/-+$/, "");

const stamp = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/;

/** The first of several dates that is one: WordPress writes zeros for "never", and no zone; RSS dates carry theirs. */
export function dateOf(...texts: readonly string[]): Date | null {
  const dates = texts.map((text) => {
    const [, day, time] = stamp.exec(text) ?? [];
    return new Date(day === undefined ? text : `${day}T${time}Z`);
  });
  return dates.find((date) => !Number.isNaN(date.getTime()) && date.getUTCFullYear() > 1900) ?? null;
}

/** The article that an item becomes. */
export function mapArticle(item: WordpressItem, blogUrl: string): MappedArticle {
  const markdown = articleMarkdown(item.content, blogUrl);
  const opening = plainText(item.excerpt) || openingWords(item.content);
  const title = clip(plainText(item.title) || opening || "Untitled", titleLength);
  return {
    title,
    slug: slugOf(decoded(item.slug), slugLength) || slugOf(title, slugLength) || `article-${item.id}`,
    dek: clip(opening, dekLength),
    markdown,
    isDraft: standing(item) === "draft",
    writtenAt: dateOf(item.dateGmt, item.pubDate, item.date),
    topicWords: item.categories
      .flatMap(({ slug, name }) => [decoded(slug), plainText(name)])
      .map((word) => word.toLowerCase()),
  };
}

const otherTypes: Readonly<Record<string, SkipReason>> = { pingback: "pingback", trackback: "trackback" };
const approvals: Readonly<Record<string, SkipReason>> = {
  spam: "spam",
  trash: "trash",
  "post-trashed": "trash",
};

/** Why a comment is left out whatever it says, or null. */
export function whyNoComment(comment: WordpressComment): SkipReason | null {
  if (comment.type !== "comment") return otherTypes[comment.type] ?? "not-a-comment";
  if (comment.id === "") return "no-id";
  return approvals[comment.approved] ?? null;
}

const asksSomething = (markdown: string): boolean => /[?？؟]/.test(markdown.replace(/https?:\/\/\S+/g, ""));

/** The comment as Markdown; an empty one says nothing once its markup is gone. */
export function mapComment(comment: WordpressComment, blogUrl: string): MappedComment {
  const markdown = commentMarkdown(comment.content, blogUrl);
  return {
    markdown,
    // Whatever is not clearly approved stays hidden until a moderator has seen it.
    isHeld: comment.approved !== "1",
    asks: asksSomething(markdown),
    writtenAt: dateOf(comment.dateGmt, comment.date),
  };
}
