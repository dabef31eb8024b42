import { plainText } from "@/lib/imports/html-to-markdown";
import type { WordpressAuthor, WordpressComment, WordpressItem } from "@/lib/imports/schema";
import { clip, slugOf } from "@/lib/imports/wordpress-map";
import { isReservedHandle } from "@/lib/members/schema";

/** Somebody named in an export. */
export type Person = {
  readonly kind: "author" | "commenter";
  /** What tells them apart within the export; may be an address, so it is never stored as it is. */
  readonly key: string;
  readonly email: string;
  readonly displayName: string;
  /** What their handle is made from; empty when nothing but an address is known. */
  readonly handleBase: string;
};

/** The blog's own people, by everything that may point at them. */
export type AuthorDirectory = {
  readonly byId: ReadonlyMap<string, WordpressAuthor>;
  readonly byLogin: ReadonlyMap<string, WordpressAuthor>;
  readonly byEmail: ReadonlyMap<string, WordpressAuthor>;
};

const nameLength = 60;
const handleLength = 24;

/** Arranges a blog's authors for look-up. */
export function authorDirectory(authors: readonly WordpressAuthor[]): AuthorDirectory {
  const by = (key: (author: WordpressAuthor) => string) =>
    new Map(authors.filter((author) => key(author) !== "").map((author) => [key(author), author]));
  return { byId: by(({ id }) => id), byLogin: by(({ login }) => login), byEmail: by(({ email }) => email) };
}

/** Whether a text holds an e-mail address. */
export const isAddress = (text: string): boolean => /\S@\S/.test(text);

/** A name that may be shown: people type their address into the name field, and some logins are addresses. */
function shownName(candidates: readonly string[], fallback: string): string {
  const name = candidates.map(plainText).find((candidate) => candidate !== "" && !isAddress(candidate));
  return clip(name ?? fallback, nameLength);
}

function handleBase(candidates: readonly string[]): string {
  const slugs = candidates
    .filter((candidate) => !isAddress(candidate))
    .map((candidate) => slugOf(candidate, handleLength));
  return slugs.find((slug) => slug.length > 1 && !isReservedHandle(slug)) ?? "";
}

function authorPerson(author: WordpressAuthor): Person {
  const { login, displayName, email } = author;
  return {
    kind: "author",
    key: login || email || author.id,
    email,
    displayName: shownName([displayName, login], "Author"),
    handleBase: handleBase([login, displayName]),
  };
}

/** Who wrote an item; a login that the export does not list is somebody with no more than that name. */
export function authorOf(item: WordpressItem, directory: AuthorDirectory): Person {
  const listed = directory.byLogin.get(item.login);
  return authorPerson(listed ?? { id: "", login: item.login, email: "", displayName: item.login });
}

/**
 * Who wrote a comment.
 *
 * The blog's own people are known by their id, else by their address; older exports list neither, and there somebody
 * signed in under the name of the article's author is that author.
 */
export function commenterOf(comment: WordpressComment, article: Person, directory: AuthorDirectory): Person {
  const isOwn = comment.userId !== "" && comment.userId !== "0";
  const listed = (isOwn ? directory.byId.get(comment.userId) : undefined) ?? directory.byEmail.get(comment.email);
  if (listed) return authorPerson(listed);
  const name = plainText(comment.author);
  if (isOwn && name !== "" && name.toLowerCase() === article.displayName.toLowerCase()) return article;
  return {
    kind: "commenter",
    key: comment.email || `name:${name.toLowerCase()}`,
    email: isAddress(comment.email) ? comment.email : "",
    displayName: shownName([name], "Reader"),
    handleBase: handleBase([name]),
  };
}
