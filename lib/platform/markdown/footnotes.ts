import type { Root } from "hast";
import type { Options } from "remark-rehype";
import { visit } from "unist-util-visit";

const prefix = "note-";

/** How remark-rehype writes footnotes: below the page's own headings, with ids that clobber nothing. */
export const footnoteOptions = { clobberPrefix: prefix, footnoteLabelTagName: "h3" } satisfies Options;

/** Makes footnote ids unique to this text: a page shows many comments, and each may have a footnote 1. */
export function rehypeFootnoteIds(): (tree: Root, file: unknown) => void {
  return (tree, file) => {
    const own = `${prefix}${fingerprint(String(file))}-`;
    visit(tree, "element", ({ properties }) => {
      const { id, href, ariaDescribedBy } = properties;
      if (id === "footnote-label") properties.id = `${own}label`;
      if (typeof id === "string" && id.startsWith(prefix)) properties.id = id.replace(prefix, own);
      if (ariaDescribedBy) properties.ariaDescribedBy = [`${own}label`];
      const ours = "dataFootnoteRef" in properties || "dataFootnoteBackref" in properties;
      if (ours && typeof href === "string") properties.href = href.replace(`#${prefix}`, `#${own}`);
    });
  };
}

/** FNV-1a: short, the same on the server and in a preview; nothing secret hangs on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
