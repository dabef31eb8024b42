const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const withoutCapitals = /^\p{Lo}/u;

function firstGrapheme(text: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text);
  return first?.segment ?? "";
}

/**
 * Gives one or two characters that stand for a name.
 *
 * Scripts without capitals get one character: two initials of an Arabic name would join into a word,
 * and two of a Korean one mean nothing. A name without letters keeps its first picture or sign.
 */
export function initials(name: string): string {
  const parts = name.normalize("NFC").match(words) ?? [];
  const first = parts.at(0);
  if (!first) return firstGrapheme(name.trim()) || "–";
  const last = parts.at(-1) ?? first;
  const single = parts.length === 1 || withoutCapitals.test(first) || withoutCapitals.test(last);
  // Not by locale: server and browser must agree.
  return (single ? firstGrapheme(first) : firstGrapheme(first) + firstGrapheme(last)).toUpperCase();
}
