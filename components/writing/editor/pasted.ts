import { Fragment, type Node, type Schema, Slice } from "@milkdown/kit/prose/model";
import { Plugin } from "@milkdown/kit/prose/state";
import { $prose } from "@milkdown/kit/utils";
import { readDocument, writeDocument } from "@/components/writing/editor/document";

/**
 * Makes plain HTML of what word processors put on the clipboard; what is no text disappears.
 *
 * Nothing here makes anything safe: the schema knows no scripts or handlers, and the server sanitises what it renders.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(
    "style, script, meta, link, title, xml, o\\:p, iframe, object, svg, form",
  )) {
    element.remove();
  }
  unwrapDocs(page);
  makeWordLists(page);
  for (const cell of page.querySelectorAll("table:not(:has(th)) > tbody > tr:first-child > td")) {
    cell.replaceWith(Object.assign(page.createElement("th"), { innerHTML: cell.innerHTML }));
  }
  return page.body.innerHTML;
}

// Google Docs puts all of a copy into one bold element that is not bold.
function unwrapDocs(page: Document): void {
  for (const wrapper of page.querySelectorAll("b[id^='docs-internal-guid']"))
    wrapper.replaceWith(...wrapper.childNodes);
}

function makeWordLists(page: Document): void {
  for (const paragraph of page.querySelectorAll("p")) {
    if (!isWordItem(paragraph)) continue;
    const tag = /^\d/.test(takeBullet(paragraph)) ? "ol" : "ul";
    const item = page.createElement("li");
    item.append(...paragraph.childNodes);
    const before = paragraph.previousElementSibling;
    if (before?.matches(`${tag}[data-word]`)) {
      before.append(item);
      paragraph.remove();
    } else {
      const list = page.createElement(tag);
      list.dataset.word = "";
      list.append(item);
      paragraph.replaceWith(list);
    }
  }
}

const isWordItem = (paragraph: HTMLElement): boolean =>
  paragraph.className.startsWith("MsoList") && /mso-list:\s*l\d/i.test(paragraph.getAttribute("style") ?? "");

/** Word writes an item's bullet into its text, marked as something to be ignored. */
function takeBullet(paragraph: HTMLElement): string {
  const bullets = [...paragraph.querySelectorAll("[style*='mso-list:Ignore' i], [style*='mso-list: Ignore' i]")];
  for (const bullet of bullets) bullet.remove();
  return bullets.map((bullet) => bullet.textContent?.trim() ?? "").join("");
}

/** Text is pasted as the Markdown that it may be, rich text as what Markdown can say of it. */
export const pasting = $prose(
  () =>
    new Plugin({
      props: {
        // What was copied from an editor of ours is clean, and knows more than its HTML tells.
        transformPastedHTML: (html) => (html.includes("data-pm-slice") ? html : cleanPastedHtml(html)),
        clipboardTextParser: (...[text, , isPlain, view]) => {
          const { schema } = view.state;
          return openedAtWords(isPlain ? paragraphs(schema, text) : readDocument(schema, text).doc.content);
        },
        clipboardTextSerializer: ({ content }, view) => asText(view.state.schema, content),
      },
    }),
);

/** Words go on with the line they are pasted into; a list or a quote stays one. */
function openedAtWords(content: Fragment): Slice {
  const opens = (node: Node | null) => (node?.type.name === "paragraph" ? 1 : 0);
  return new Slice(content, opens(content.firstChild), opens(content.lastChild));
}

function paragraphs(schema: Schema, text: string): Fragment {
  const lines = text.split(/(?:\r\n?|\n)+/).filter((line) => line.trim() !== "");
  return Fragment.from(lines.map((line) => schema.node("paragraph", null, [schema.text(line)])));
}

/** Words from within a line are copied as words, whole blocks as Markdown. */
function asText(schema: Schema, content: Fragment): string {
  if (content.firstChild?.isInline) return content.textBetween(0, content.size, "\n", "\n");
  return writeDocument(schema.topNodeType.create(null, content));
}
