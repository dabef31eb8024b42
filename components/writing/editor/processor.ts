import type { RemarkParser } from "@milkdown/kit/transformer";
import type { Emphasis, Nodes, PhrasingContent, Root, Strong } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkStringify, { type Options } from "remark-stringify";
import { type Plugin, unified } from "unified";
import { visit } from "unist-util-visit";
import { readSource } from "@/components/writing/editor/source-tree";
import { writeWithoutNeedlessEscapes } from "@/components/writing/editor/written";

declare module "mdast" {
  interface BreakData {
    isInline?: boolean;
  }
  interface PhrasingContentMap {
    underscoredEmphasis: Omit<Emphasis, "type"> & { type: "underscoredEmphasis" };
    underscoredStrong: Omit<Strong, "type"> & { type: "underscoredStrong" };
  }
  interface RootContentMap {
    underscoredEmphasis: Omit<Emphasis, "type"> & { type: "underscoredEmphasis" };
    underscoredStrong: Omit<Strong, "type"> & { type: "underscoredStrong" };
  }
}

type Handlers = NonNullable<Options["handlers"]>;
type Handle = NonNullable<Handlers["text"]>;

/** An address that the renderer links by itself, with all that the parser takes for part of it. */
const bareAddress = /(?:https?:\/\/|www\.)[^\s<]+/gi;

// What remark would escape in an address would become part of it.
const text: Handle = (...[node, , state, info]) => {
  const value = String(node.value);
  let written = "";
  let end = 0;
  for (const { 0: address, index } of value.matchAll(bareAddress)) {
    written += state.safe(value.slice(end, index), { ...info, before: index > 0 ? " " : info.before, after: "h" });
    written += address;
    end = index + address.length;
  }
  return written + state.safe(value.slice(end), end === 0 ? info : { ...info, before: "x" });
};

/** Writes emphasis with the mark that its writer chose; remark knows one for a whole text. */
function underscored(type: "emphasis" | "strong"): Handle {
  const handle: Handle = (...[node, parent, state, info]) => {
    const usual = state.options[type];
    state.options[type] = "_";
    const written = state.handle({ ...node, type }, parent, state, info);
    if (usual) state.options[type] = usual;
    return written;
  };
  return Object.assign(handle, { peek: () => "_" });
}

const options: Options = {
  bullet: "-",
  bulletOther: "*",
  emphasis: "*",
  strong: "*",
  fence: "`",
  fences: true,
  listItemIndent: "one",
  rule: "-",
  handlers: {
    text,
    underscoredEmphasis: underscored("emphasis"),
    underscoredStrong: underscored("strong"),
  },
};

const readAsServer: Plugin<[], string, Root> = function () {
  this.parser = (source) => toMilkdown(readSource(source));
};

/** Milkdown's own reading of the tree: soft line endings, the numbers of lists, the marks of emphasis. */
function toMilkdown(tree: Root): Root {
  visit(tree, (node, index, parent) => {
    if (node.type === "emphasis" || node.type === "strong") {
      Object.assign(node, { marker: node.data?.underscored ? "_" : "*" });
    }
    const isAlone = parent?.children.length === 1 && (parent.type === "emphasis" || parent.type === "strong");
    if (node.type === "link" && isAlone) Object.assign(node, { around: parent.type });
    if (node.type === "list" && node.ordered) {
      const start = node.start ?? 1;
      node.children.forEach((item, position) => {
        Object.assign(item, { label: start + position });
      });
    }
    if (node.type !== "text" || !parent || index === undefined || !node.value.includes("\n")) return;
    const parts = softLines(node.value);
    spliceChildren(parent, index, parts);
    return index + parts.length;
  });
  return tree;
}

function softLines(value: string): PhrasingContent[] {
  return value
    .split(/[ \t]*\n/)
    .flatMap((line, number): PhrasingContent[] => [
      ...(number > 0 ? [{ type: "break" as const, data: { isInline: true } }] : []),
      ...(line ? [{ type: "text" as const, value: line }] : []),
    ]);
}

function spliceChildren(parent: { children: Nodes[] }, index: number, parts: readonly Nodes[]): void {
  parent.children.splice(index, 1, ...parts);
}

/** Reads as the server reads, and writes so that what was read comes back. */
export const processor: RemarkParser = unified()
  .use(remarkParse)
  .use(readAsServer)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, options)
  .use(writeWithoutNeedlessEscapes);
