const around = 60;

/** Why a page is another one: a known reason where there is one, and where it begins to differ. */
export function difference(markdown: string, before: string, after: string): string {
  const at = [...before].findIndex((character, index) => character !== after[index]);
  const from = Math.max(0, at - around / 2);
  const excerpt = (html: string) => JSON.stringify(html.slice(from, from + around));
  return `${reason(markdown)}\n      ${excerpt(before)}\n      ${excerpt(after)}`;
}

function reason(markdown: string): string {
  if (/^ {0,3}<\/?[a-z][^>]*>.*\n[^\n]*https?:/im.test(markdown)) {
    return "an address within a block of raw HTML, which is text here, is linked once it stands in a paragraph";
  }
  if (/<\/?[a-z]/i.test(markdown)) return "raw HTML, which is text here";
  return "differs";
}
