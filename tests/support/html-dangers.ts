import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { htmlSchema } from "@/lib/platform/markdown/schema";

const parser = unified().use(rehypeParse, { fragment: true });
const safeAddress = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/;
const bareAttributes = /^(?:on|style$|srcdoc$|srcset$|formaction$|name$|target$)/i;

/** What a browser would find in the HTML that must never be there. */
export function dangers(html: string): string[] {
  const found = /<script|<style|<iframe|<svg|<!--/i.test(html) ? ["markup"] : [];
  visit(parser.parse(html), "element", ({ tagName, properties }) => {
    if (!htmlSchema.tagNames?.includes(tagName)) found.push(`<${tagName}>`);
    for (const name of Object.keys(properties)) if (bareAttributes.test(name)) found.push(name);
    for (const address of [properties.href, properties.src]) {
      if (address !== undefined && !safeAddress.test(String(address))) found.push(String(address));
    }
    if (tagName === "img" && !String(properties.src).startsWith("/media/")) found.push(String(properties.src));
    const id = String(properties.id ?? "section-");
    if (!/^(?:section|note)-/.test(id)) found.push(id);
  });
  return found;
}
