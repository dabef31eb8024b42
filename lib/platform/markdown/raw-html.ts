import type { Break, Root, Text } from "mdast";
import { visit } from "unist-util-visit";

const flowParents = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/** Shows raw HTML as the text somebody typed: nothing of it is markup here, and nothing is silently lost. */
export function remarkRawHtmlAsText(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "html", (node, index, parent) => {
      if (!parent || index === undefined) return;
      parent.children[index] = flowParents.has(parent.type)
        ? { type: "paragraph", children: textLines(node.value) }
        : text(node.value);
    });
  };
}

/** Text with a visible break wherever the source had a line ending. */
export function textLines(value: string): (Text | Break)[] {
  const [first = "", ...rest] = value.split("\n");
  return [text(first), ...rest.flatMap((line): (Text | Break)[] => [{ type: "break" }, text(line)])];
}

function text(value: string): Text {
  return { type: "text", value };
}
