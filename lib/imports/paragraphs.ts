import type { Element, ElementContent, Root, RootContent, Text } from "hast";

type Child = RootContent | ElementContent;

const containers = new Set(["blockquote", "div", "section", "article", "main", "center"]);

// What stands in a line of text; everything else ends a paragraph.
const inline = new Set(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const isInline = (node: Child): boolean =>
  node.type === "text" || (node.type === "element" && inline.has(node.tagName)) || node.type === "comment";

const lineBreak = (): Element => ({ type: "element", tagName: "br", properties: {}, children: [] });
const isBreak = (node: ElementContent | undefined): boolean => node?.type === "element" && node.tagName === "br";
const isBlank = (node: ElementContent | undefined): boolean => node?.type === "text" && node.value.trim() === "";

/** Text whose every line ending shows, but for one that follows a break already written out. */
function brokenLines(text: Text, before: ElementContent | undefined): ElementContent[] {
  const value = isBreak(before) ? text.value.replace(/^[ \t]*\n/, "") : text.value;
  return value.split("\n").flatMap((line, index): ElementContent[] => {
    const words: Text = { type: "text", value: line };
    return index === 0 ? [words] : [lineBreak(), words];
  });
}

function paragraph(nodes: readonly ElementContent[]): Element[] {
  const first = nodes.findIndex((node) => !isBlank(node) && !isBreak(node));
  if (first === -1) return [];
  const last = nodes.findLastIndex((node) => !isBlank(node) && !isBreak(node));
  const trimmed = nodes.slice(first, last + 1).map((node, index, all): ElementContent => {
    if (node.type !== "text") return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { type: "text", value: index === all.length - 1 ? value.trimEnd() : value };
  });
  const children = trimmed.flatMap((node, index) =>
    node.type === "text" ? brokenLines(node, trimmed[index - 1]) : [node],
  );
  return [{ type: "element", tagName: "p", properties: {}, children }];
}

/** Splits a run of text and inline elements where its text has a blank line. */
function splitRun(run: readonly ElementContent[]): Element[] {
  const groups: ElementContent[][] = [[]];
  for (const node of run) {
    const [head = "", ...rest] = node.type === "text" ? node.value.split(/\n[ \t]*(?:\n[ \t]*)+/) : [];
    groups.at(-1)?.push(node.type === "text" ? { type: "text", value: head } : node);
    for (const value of rest) groups.push([{ type: "text", value }]);
  }
  return groups.flatMap(paragraph);
}

function regroup(children: readonly Child[]): ElementContent[] {
  const grouped: ElementContent[] = [];
  const run: ElementContent[] = [];
  for (const child of children) {
    if (child.type === "doctype") continue;
    if (isInline(child)) {
      run.push(child);
      continue;
    }
    grouped.push(...splitRun(run.splice(0)));
    grouped.push(
      child.type === "element" && containers.has(child.tagName)
        ? { ...child, children: regroup(child.children) }
        : child,
    );
  }
  return [...grouped, ...splitRun(run)];
}

/**
 * Makes paragraphs and line breaks out of blank lines and line endings, as WordPress does when it shows a text.
 *
 * Text that already stands in a paragraph, list or table keeps its shape.
 */
export const withParagraphs = (tree: Root): Root => ({ ...tree, children: regroup(tree.children) });
