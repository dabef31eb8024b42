import type { Root } from "hast";
import rehypeExternalLinks from "rehype-external-links";
import { visit } from "unist-util-visit";

// A link that leaves the site earns no credit here, gets no handle on our window, and can carry an icon.
const markExternal = rehypeExternalLinks({
  protocols: ["http", "https"],
  rel: ["nofollow", "ugc", "noopener"],
  properties: { dataExternal: "" },
});

/** Marks links that leave the site, and lower-cases schemes: telephones capitalise the first letter of "https:". */
export function rehypeLinks(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "element", ({ properties }) => {
      if (typeof properties.href !== "string") return;
      properties.href = properties.href.replace(/^[a-z][a-z\d+.-]*:/i, (scheme) => scheme.toLowerCase());
    });
    markExternal(tree);
  };
}
