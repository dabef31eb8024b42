import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { isUnnamedUnder } from "@/lib/posts/queries";
import { renderAs } from "@/lib/practitioners/queries";

/** The longest text anybody may post, which is an article's. */
const longest = 100_000;

export const POST = route({
  summary: "The HTML that a Markdown text would be shown as",
  access: "member",
  limit: "saving",
  body: z.object({
    markdown: z.string().max(longest, "Use at most 100,000 characters"),
    /** Under which post it will stand, or which question it belongs to. */
    under: z.uuid().nullable().default(null),
    /** Whether it will stand there without one's name: no link is then said to be one's own product. */
    isUnnamed: z.boolean().default(false),
  }),
  reply: z.object({ html: z.string() }),
  handle: async ({ actor, body: { markdown, under, isUnnamed } }) => {
    const hidesName = isUnnamed || (under !== null && (await isUnnamedUnder(actor, under)));
    return { html: (await renderAs(actor, markdown, { memberId: actor.id, isUnnamed: hidesName })).html };
  },
});
