import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

const longestLabel = 80;

/** Wraps each table in a region that scrolls sideways and takes the focus, so that a keyboard can scroll it too. */
export function rehypeScrollingTables(): (tree: Root) => void {
  return (tree) => {
    visit(tree, { tagName: "table" }, (table, index, parent) => {
      if (!parent || index === undefined) return;
      parent.children[index] = {
        type: "element",
        tagName: "div",
        properties: { className: ["table-scroll"], role: "region", tabIndex: 0, ariaLabel: label(table) },
        children: [table],
      };
      return [SKIP, index + 1];
    });
  };
}

/** Two regions of one page need two names: the header cells tell tables apart. */
function label(table: Element): string {
  const headers: string[] = [];
  visit(table, { tagName: "th" }, (cell) => {
    headers.push(textOf(cell).trim());
  });
  const names = headers.filter((name) => name !== "").join(", ");
  return names === "" ? "Table" : `Table: ${names.length > longestLabel ? `${names.slice(0, longestLabel)}…` : names}`;
}
