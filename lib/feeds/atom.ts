import { Feed } from "feed";

/** Something new that a feed tells of. */
export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly author: { readonly name: string; readonly path: string | null };
  /** Sanitised; addresses in it may be without a host. */
  readonly html: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};

/** What a feed is about, and where it stands. */
export type FeedHead = {
  readonly title: string;
  readonly subtitle: string;
  /** The page that shows the same to people. */
  readonly path: string;
  /** The feed's own address: also its name, which never changes. */
  readonly feedPath: string;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A paragraph of plain text as HTML. */
export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** XML 1.0 has no place for these characters at all, not even escaped: one would spoil the whole feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Readers know no page that an address without a host could belong to. */
const absolute = (html: string, site: string, path: string): string =>
  html.replace(
    / (href|src)="([/#])/g,
    (_match, name, first) => ` ${name}="${site}${first === "#" ? path : ""}${first}`,
  );

const newest = (entries: readonly FeedEntry[]): Date =>
  new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime())));

/** Writes an Atom feed (RFC 4287), the same for the same entries. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], site: string): string {
  const self = site + head.feedPath;
  const feed = new Feed({
    id: self,
    title: head.title,
    description: head.subtitle,
    link: site + head.path,
    feed: self,
    updated: newest(entries),
    generator: false,
  });
  for (const { id, title, path, author, html, publishedAt, updatedAt } of entries) {
    feed.addItem({
      id: `urn:uuid:${id}`,
      title: escaped(title),
      link: site + path,
      author: [{ name: author.name, ...(author.path ? { link: site + author.path } : {}) }],
      content: absolute(html, site, path.replace(/#.*/, "")),
      published: publishedAt,
      date: updatedAt,
    });
  }
  return feed.atom1().replace(notXml, "");
}
