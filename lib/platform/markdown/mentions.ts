import type { Link, Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";
import { parseSource } from "@/lib/platform/markdown/parse";

// A handle stands alone: "mail@example", "@a/b" and "@name_x" name nobody.
const mention = /(?<![\p{L}\p{N}_@./-])@([a-z0-9][a-z0-9-]{1,29})(?![\p{L}\p{N}_@/-])/giu;

/** Lists the handles a text mentions, in order of appearance and each once; code and links mention nobody. */
export function listMentions(source: string): string[] {
  const tree = parseSource(source);
  const handles = new Set<string>();
  linkMentions(tree, (handle) => handles.add(handle));
  return [...handles];
}

/** Links `@handle` to the member's page. */
export function remarkMentions(): (tree: Root) => void {
  return (tree) => linkMentions(tree, () => {});
}

function linkMentions(tree: Root, onMention: (handle: string) => void): void {
  const toLink = (typed: string, name: string): Link => {
    const handle = name.toLowerCase();
    onMention(handle);
    return {
      type: "link",
      url: `/members/${handle}`,
      data: { hProperties: { className: ["mention"] } },
      children: [{ type: "text", value: typed }],
    };
  };
  findAndReplace(tree, [mention, toLink], { ignore: ["link", "linkReference"] });
}
