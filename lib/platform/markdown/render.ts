import rehypeSanitize from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { escapeAttributes } from "@/lib/platform/markdown/attributes";
import { footnoteOptions, rehypeFootnoteIds } from "@/lib/platform/markdown/footnotes";
import { remarkShiftHeadings } from "@/lib/platform/markdown/headings";
import { rehypeImagePolicy } from "@/lib/platform/markdown/images";
import { rehypeLinks } from "@/lib/platform/markdown/links";
import { remarkMentions } from "@/lib/platform/markdown/mentions";
import { normaliseSource, parseSource } from "@/lib/platform/markdown/parse";
import { remarkRawHtmlAsText } from "@/lib/platform/markdown/raw-html";
import { htmlSchema } from "@/lib/platform/markdown/schema";
import { rehypeScrollingTables } from "@/lib/platform/markdown/tables";

/** Stored beside each rendering; raise it when the same source would give other HTML, and stored text is rendered anew. */
export const rendererVersion = 1;

export type Rendering = { markdown: string; html: string; rendererVersion: number };

const renderer = unified()
  .use(remarkMentions)
  .use(remarkRawHtmlAsText)
  .use(remarkShiftHeadings)
  .use(remarkRehype, footnoteOptions)
  .use(rehypeImagePolicy)
  .use(rehypeLinks)
  .use(rehypeSlug, { prefix: "section-" })
  .use(rehypeScrollingTables)
  .use(rehypeFootnoteIds)
  // Last, so that no plugin can add what the schema would refuse.
  .use(rehypeSanitize, htmlSchema)
  .use(rehypeStringify)
  .freeze();

type Writer = {
  /** Domains of the writer's own: links there are labelled. */
  readonly ownDomains?: readonly string[];
};

/** Renders what a member wrote into HTML that is safe to show: when it is stored, and while it is previewed. */
export function renderMarkdown(source: string, { ownDomains = [] }: Writer = {}): Rendering {
  const markdown = normaliseSource(source);
  const tree = renderer.runSync(parseSource(markdown), { value: markdown, data: { ownDomains } });
  return { markdown, html: escapeAttributes(renderer.stringify(tree)), rendererVersion };
}
