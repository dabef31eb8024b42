import type { Root } from "mdast";
import type { Construct, Extension, ParseContext, TokenizeContext } from "micromark-util-types";
import { visit } from "unist-util-visit";

/** Thrown while parsing a source that nobody writes by hand and that would take seconds or megabytes. */
export class TooComplex extends Error {
  override readonly name = "TooComplex";
}

// At a delimiter, a heading's underline and the end of a container the parser may walk or copy all events so far, in
// the paragraph or in the document, at about 50 ns an event: this is 0.25 s.
const lookBackBudget = 5_000_000;
const deepestNesting = 50;
// A line costs up to 4 µs for each open container, also when it is blank.
const containerLines = 200_000;
const lookAheadBudget = 30_000_000;
const tableCells = 30_000;
// Whether a list is loose is asked anew for each of its items.
const listItems = 5_000;
const referencedCharacters = 100_000;
const footnoteReferences = 1_000;

/** Refuses a source whose unclosed comments or trailing marks would each be followed to the end, again and again. */
export function checkSource(source: string): void {
  const ahead = source
    .split(/\n[ \t]*\n/)
    .reduce((total, paragraph) => total + (paragraph.match(/<[!?]/g)?.length ?? 0) * paragraph.length, 0);
  if (ahead > lookAheadBudget) throw new TooComplex("looking ahead");
  const trailing = /(?:[!"'()*,.:;<>?_~\]]|&[a-z\d]{1,32};){300}/i;
  if (/www\.|:\/\//i.test(source) && trailing.test(source)) throw new TooComplex("trailing marks");
}

/** A micromark extension that gives up, by {@link TooComplex}, where nesting or looking back gets out of hand. */
export function parseLimits(source: string): Extension {
  const deepest = Math.max(10, Math.min(deepestNesting, containerLines / source.split("\n").length));
  const spent = new WeakMap<ParseContext, number>();
  const walked = new WeakMap<TokenizeContext, number>();
  const charge = (context: TokenizeContext, times = 1): void => {
    const total = (spent.get(context.parser) ?? 0) + times * context.events.length;
    if (total > lookBackBudget) throw new TooComplex("looking back");
    spent.set(context.parser, total);
  };
  const container = watch((context) => {
    if (containersOnThisLine(context) > deepest) throw new TooComplex("nesting");
    charge(context, containersClosedSince(context, walked.get(context) ?? 0));
    walked.set(context, context.events.length);
  });
  const delimiter = watch((context) => charge(context));
  return {
    document: onCharacters(">*+-[0123456789", container),
    flow: onCharacters("-=", delimiter),
    text: onCharacters("*_~[]", delimiter),
  };
}

/** Refuses a tree that would grow out of proportion in HTML: wide tables of empty rows, one long target named often. */
export function checkGrowth(tree: Root): void {
  const targets = new Map<string, number>();
  visit(tree, "definition", (node) => {
    if (!targets.has(node.identifier)) targets.set(node.identifier, node.url.length + (node.title?.length ?? 0));
  });
  let cells = 0;
  let characters = 0;
  let notes = 0;
  visit(tree, (node) => {
    if (node.type === "table") cells += (node.align?.length ?? 1) * node.children.length;
    if (node.type === "footnoteReference") notes += 1;
    if (node.type === "linkReference" || node.type === "imageReference") {
      characters += targets.get(node.identifier) ?? 0;
    }
    const items = node.type === "list" ? node.children.length : 0;
    if (items > listItems || cells > tableCells || characters > referencedCharacters || notes > footnoteReferences) {
      throw new TooComplex("growth");
    }
  });
}

function onCharacters(characters: string, construct: Construct): Record<number, Construct> {
  return Object.fromEntries([...characters].map((character) => [character.charCodeAt(0), construct]));
}

/** A construct that never matches: it stands before the real one and looks on. */
function watch(look: (context: TokenizeContext) => void): Construct {
  return {
    partial: true,
    tokenize(_effects, _ok, nok) {
      look(this);
      return nok;
    },
  };
}

const containers = new Set<string>(["blockQuote", "listOrdered", "listUnordered", "gfmFootnoteDefinition"]);
const containerPrefixes = new Set<string>([
  "blockQuotePrefix",
  "listItemPrefix",
  "listItemIndent",
  "gfmFootnoteDefinitionLabelString",
]);

function containersClosedSince(context: TokenizeContext, index: number): number {
  return context.events.slice(index).filter(([kind, token]) => kind === "exit" && containers.has(token.type)).length;
}

function containersOnThisLine(context: TokenizeContext): number {
  const { line } = context.now();
  const from = context.events.findLastIndex(([, token]) => token.start.line < line) + 1;
  return context.events.slice(from).filter(([kind, token]) => kind === "enter" && containerPrefixes.has(token.type))
    .length;
}
