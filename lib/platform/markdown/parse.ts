import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { checkGrowth, checkSource, parseLimits, TooComplex } from "@/lib/platform/markdown/limits";
import { textLines } from "@/lib/platform/markdown/raw-html";

/** Brings a source into the form that is stored: one kind of line ending, and only characters a database takes. */
export function normaliseSource(source: string): string {
  return source.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").toWellFormed();
}

/** Parses a source into mdast; a hostile source becomes paragraphs of plain text. */
export function parseSource(source: string): Root {
  const markdown = normaliseSource(source);
  try {
    checkSource(markdown);
    const tree = unified().use(remarkParse).use(remarkGfm, gfmOptions).use(ownSyntax, markdown).parse(markdown);
    checkGrowth(tree);
    return tree;
  } catch (error) {
    if (error instanceof TooComplex) return plainParagraphs(markdown);
    throw error;
  }
}

// "10~15 reps, 20~30 s" is a range in half of Asia, not struck through.
const gfmOptions = { singleTilde: false };

/** Limits for this source, and "[ ]" left as typed: a list in a post is nobody's task list. */
function ownSyntax(this: Processor, markdown: string): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ["tasklistCheck"] } },
    parseLimits(markdown),
  ];
}

function plainParagraphs(markdown: string): Root {
  const paragraphs = markdown.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  return {
    type: "root",
    children: paragraphs.map((paragraph) => ({ type: "paragraph", children: textLines(paragraph) })),
  };
}
