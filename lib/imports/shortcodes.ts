const linked = /https?:\/\/[^\s"'<>\]]+/;

// Shortcodes without attributes or a closing part that look like bracketed words otherwise.
const standalone = new Set(["gallery", "playlist", "audio", "video", "embed", "youtube", "vimeo", "caption", "more"]);

const link = (address: string): string => `\n\n<p><a href="${address}">${address}</a></p>\n\n`;

/** Address of what a video shortcode plays, which may name it by its id alone. */
function playedAt(name: string, attributes: string): string | undefined {
  const address = linked.exec(attributes)?.[0];
  if (address) return address;
  const [id] = /[\w-]{5,}/.exec(attributes) ?? [];
  if (id && name === "vimeo") return `https://vimeo.com/${id}`;
  return id && name === "youtube" ? `https://www.youtube.com/watch?v=${id}` : undefined;
}

/** The picture of `[caption]` and the words under it, as two paragraphs. */
function captioned(inner: string): string {
  const [, picture = "", words = ""] =
    /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)\s*([\s\S]*)$/i.exec(inner) ?? [];
  return picture ? `\n\n<p>${picture}</p>\n\n<p>${words}</p>\n\n` : inner;
}

const tags = /\[?\[\/?[a-z][\w-]*(?:[\s=][^[\]]*)?\]\]?/gi;
const closings = /\[\/([a-z][\w-]*)\]/gi;

/** What one opening or closing tag becomes; doubled brackets are how an author writes about a shortcode. */
function expandTag(tag: string, closed: ReadonlySet<string>): string {
  const [, before = "", slash = "", word = "", attributes = "", after = ""] =
    /^(\[?)\[(\/?)([a-z][\w-]*)([^\]]*)\](\]?)$/i.exec(tag) ?? [];
  if (before && after) return tag.slice(1, -1);
  const name = word.toLowerCase();
  const isShortcode = standalone.has(name) || closed.has(name) || /^\s+[\w-]+\s*=/.test(attributes);
  if (!isShortcode) return tag;
  const address = slash ? undefined : playedAt(name, attributes);
  return before + (address ? link(address) : "") + after;
}

function expand(html: string): string {
  const closed = new Set([...html.matchAll(closings)].map(([, name = ""]) => name.toLowerCase()));
  return html
    .replace(/(?<!\[)\[(?:wp_)?caption\b[^\]]*\]([\s\S]*?)\[\/(?:wp_)?caption\]/gi, (_all, inner: string) =>
      captioned(inner),
    )
    .replace(/(?<!\[)\[embed\b[^\]]*\]\s*(https?:[^\s[]+)\s*\[\/embed\]/gi, (_all, address: string) => link(address))
    .replace(tags, (tag) => expandTag(tag, closed));
}

/**
 * Replaces WordPress shortcodes in HTML: pictures keep their captions, players become links, layout goes.
 *
 * Bracketed words that are no shortcode stay, as does everything within `<pre>` and `<code>`.
 */
export function replaceShortcodes(html: string): string {
  return html
    .split(/(<(?:pre|code)\b[\s\S]*?<\/(?:pre|code)>)/i)
    .map((part, index) => (index % 2 === 1 ? part : expand(part)))
    .join("");
}
