import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { renderMarkdown } from "@/lib/platform/markdown/render";

/** The longest text anybody may post, which is an article's. */
const longest = 100_000;

export const POST = route({
  summary: "The HTML that a Markdown text would be shown as",
  access: "member",
  limit: "saving",
  body: z.object({ markdown: z.string().max(longest, "Use at most 100,000 characters") }),
  reply: z.object({ html: z.string() }),
  handle: async ({ body }) => ({ html: renderMarkdown(body.markdown).html }),
});
