import type { Blockquote, Definition, List, Nodes, Root, Table } from "mdast";
import { visit } from "unist-util-visit";
import { parseSource } from "@/lib/platform/markdown/parse";

// Silent reading of English non-fiction: Brysbaert, "How many words do we read per minute?", J. Mem. Lang. 109 (2019).
const wordsPerMinute = 238;

/** What a text needs to know while it is written: where references lead, and whether to spell addresses out. */
type Scope = { definitions: Map<string, string>; addresses: boolean };

/**
 * Writes a text without its marks: laid out for a plain-text mail, or as an excerpt of at most `maxLength` characters.
 *
 * A mail keeps paragraphs, lists and the addresses of links; an excerpt is one line, without addresses, cut at a word.
 */
export function toPlainText(markdown: string, maxLength?: number): string {
  if (maxLength === undefined) return write(markdown, { addresses: true });
  return shortened(write(markdown, { addresses: false }).replace(/\s+/g, " "), maxLength);
}

/** Estimates how long a text takes to read, in whole minutes and never less than one. */
export function readingMinutes(markdown: string): number {
  const words = write(markdown, { addresses: false })
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Math.max(1, Math.ceil(words.length / wordsPerMinute));
}

function write(markdown: string, { addresses }: { addresses: boolean }): string {
  const tree = parseSource(markdown);
  return blocks(tree, { definitions: definitionsIn(tree), addresses }).trim();
}

function definitionsIn(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  visit(tree, "definition", (node: Definition) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });
  return definitions;
}

function blocks(parent: { children: Nodes[] }, scope: Scope): string {
  return parent.children
    .map((child) => block(child, scope))
    .filter((text) => text !== "")
    .join("\n\n");
}

function block(node: Nodes, scope: Scope): string {
  switch (node.type) {
    case "definition":
      return "";
    case "thematicBreak":
      return scope.addresses ? "---" : "";
    case "code":
      return node.value;
    case "blockquote":
      return quote(node, scope);
    case "list":
      return list(node, scope);
    case "table":
      return table(node, scope);
    case "footnoteDefinition":
      return scope.addresses ? `[${node.label ?? node.identifier}] ${blocks(node, scope)}` : "";
    default:
      return inline(node, scope).trim();
  }
}

function quote(node: Blockquote, scope: Scope): string {
  const text = blocks(node, scope);
  return scope.addresses ? text.replace(/^/gm, "> ") : text;
}

function list(node: List, scope: Scope): string {
  return node.children
    .map((item, index) => {
      const bullet = node.ordered ? `${(node.start ?? 1) + index}. ` : "- ";
      const text = blocks(item, scope).replaceAll("\n\n", "\n");
      return scope.addresses ? bullet + text.replaceAll("\n", `\n${" ".repeat(bullet.length)}`) : text;
    })
    .join("\n");
}

function table(node: Table, scope: Scope): string {
  return node.children.map((row) => row.children.map((cell) => inline(cell, scope)).join(" | ")).join("\n");
}

function inline(node: Nodes, scope: Scope): string {
  if (node.type === "break") return "\n";
  if (node.type === "image") return withAddress(node.alt ?? "", node.url, scope);
  if (node.type === "imageReference") return withAddress(node.alt ?? "", target(node, scope), scope);
  if (node.type === "footnoteReference") return scope.addresses ? `[${node.label ?? node.identifier}]` : "";
  if (node.type === "link") return withAddress(words(node, scope), node.url, scope);
  if (node.type === "linkReference") return withAddress(words(node, scope), target(node, scope), scope);
  if ("children" in node) return words(node, scope);
  return "value" in node ? node.value : "";
}

function words(node: { children: Nodes[] }, scope: Scope): string {
  return node.children.map((child) => inline(child, scope)).join("");
}

function target(node: { identifier: string }, scope: Scope): string {
  return scope.definitions.get(node.identifier) ?? "";
}

function withAddress(text: string, url: string, scope: Scope): string {
  const worthSpelling = scope.addresses && /^https?:/i.test(url) && text !== url && `http://${text}` !== url;
  return worthSpelling ? `${text} (${url})`.trim() : text;
}

/** A text of at most `maxLength` characters, cut at a word. */
export function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const start = text.slice(0, maxLength - 1);
  const space = text[maxLength - 1] === " " ? start.length : start.lastIndexOf(" ");
  // Languages without spaces are cut where the room ends, but never within a character.
  const kept = space > maxLength / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/[\s.,;:!?–—-]+$/u, "")}…`;
}
