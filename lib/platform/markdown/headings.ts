import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** Moves headings below the page's own h1 and h2, so that a post cannot break the page's outline. */
export function remarkShiftHeadings(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "heading", (node) => {
      node.depth = shifted[node.depth];
    });
  };
}

const shifted = { 1: 3, 2: 4, 3: 5, 4: 6, 5: 6, 6: 6 } as const;
