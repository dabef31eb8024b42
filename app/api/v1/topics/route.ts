import { z } from "zod";
import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";
import { listGlossary } from "@/lib/topics/queries";
import { topicKind, topicPageView } from "@/lib/topics/schema";

export const GET = route({
  summary: "All topics with their lay and clinical names, or those of one kind",
  access: "public",
  query: z.object({ kind: topicKind.optional() }),
  reply: pageOf(topicPageView),
  handle: async ({ actor, query }) => ({ items: await listGlossary(actor, query.kind), nextCursor: null }),
});
