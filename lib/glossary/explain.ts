import type { Term } from "@/lib/glossary/terms";

/** A tag as our serializer writes it: values stand in double quotes. */
const tag = /<[a-z/!][^"<>]*(?:"[^"]*"[^"<>]*)*>/gi;
/** What is inside these is left as it is: links, titles, code. */
const closed = /^<(\/?)(?:a|button|code|h[1-6]|kbd|pre|samp|summary)(?=[\s>])/i;
/** More would be a page full of dots. */
const mostPerPage = 12;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The word as a button and what it means as a popover: both work without a script. */
function explained(word: string, { id, name, meaning, topic }: Term): string {
  const more = topic ? ` <a href="/topics/${escaped(topic)}">More</a>` : "";
  return (
    `<button type="button" class="term" popovertarget="term-${escaped(id)}">${word}</button>` +
    `<span popover class="term-note" id="term-${escaped(id)}"><b>${escaped(name)}</b> ${escaped(meaning)}${more}</span>`
  );
}

/**
 * Explains words in rendered text, each at its first occurrence on the page.
 *
 * Made once for a page and called for its texts in their order. Works on our own sanitised HTML alone, and adds nothing
 * of what it finds there but the word itself.
 */
export function explainer(terms: readonly Term[]): (html: string) => string {
  const byForm = new Map(terms.toReversed().flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term])));
  const forms = [...byForm.keys()].sort((one, other) => other.length - one.length).map(literal);
  if (forms.length === 0) return (html) => html;
  const word = new RegExp(`(?<![\\p{L}\\p{N}&-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
  const seen = new Set<string>();
  const inText = (text: string) =>
    text.replace(word, (found) => {
      const term = byForm.get(found.toLowerCase());
      if (!term || seen.has(term.id) || seen.size >= mostPerPage) return found;
      seen.add(term.id);
      return explained(found, term);
    });
  return (html) => {
    let depth = 0;
    let from = 0;
    let result = "";
    for (const { 0: markup, index } of html.matchAll(tag)) {
      const text = html.slice(from, index);
      result += (depth === 0 ? inText(text) : text) + markup;
      from = index + markup.length;
      const [isClosed, slash] = closed.exec(markup) ?? [];
      if (isClosed) depth = Math.max(0, depth + (slash ? -1 : 1));
    }
    const rest = html.slice(from);
    return result + (depth === 0 ? inText(rest) : rest);
  };
}
