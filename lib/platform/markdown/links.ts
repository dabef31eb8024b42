import type { Root } from "hast";
import rehypeExternalLinks from "rehype-external-links";
import { visit } from "unist-util-visit";
import { labelOwnProducts } from "@/lib/platform/markdown/own-products";

// A link that leaves the site earns no credit here, gets no handle on our window, and can carry an icon.
const markExternal = rehypeExternalLinks({
  protocols: ["http", "https"],
  rel: ["nofollow", "ugc", "noopener"],
  properties: { dataExternal: "" },
});

type Rendered = { readonly data: Readonly<Record<string, unknown>> };

/** Marks links that leave the site or lead to the writer's own products, and lower-cases schemes: telephones capitalise the first letter of "https:". */
export function rehypeLinks(): (tree: Root, file: Rendered) => void {
  return (tree, { data }) => {
    visit(tree, "element", ({ properties }) => {
      if (typeof properties.href !== "string") return;
      properties.href = properties.href.replace(/^[a-z][a-z\d+.-]*:/i, (scheme) => scheme.toLowerCase());
    });
    markExternal(tree);
    labelOwnProducts(tree, Array.isArray(data.ownDomains) ? data.ownDomains.map(String) : []);
  };
}
