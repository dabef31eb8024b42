import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

const label = (): Element => ({
  type: "element",
  tagName: "span",
  properties: { className: ["own-product"] },
  children: [{ type: "text", value: " (own product)" }],
});

function isWithin(href: unknown, domains: readonly string[]): boolean {
  if (typeof href !== "string" || !/^https?:/.test(href) || !URL.canParse(href)) return false;
  const host = new URL(href).hostname.replace(/\.$/, "");
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Says in words, behind each link to a domain of the writer's own, that it leads to a product of theirs. */
export function labelOwnProducts(tree: Root, domains: readonly string[]): void {
  if (domains.length === 0) return;
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "a" || index === undefined || !parent || !isWithin(node.properties.href, domains)) return;
    parent.children.splice(index + 1, 0, label());
    return [SKIP, index + 2];
  });
}
