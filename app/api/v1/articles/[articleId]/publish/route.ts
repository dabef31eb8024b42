import { z } from "zod";
import { publishArticle } from "@/lib/articles/commands";
import { publishBody, savedView } from "@/lib/articles/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Publish a draft",
  access: "member",
  limit: "posting",
  params: z.object({ articleId: z.uuid() }),
  body: publishBody,
  reply: savedView,
  handle: ({ actor, params: { articleId }, body }) => publishArticle(actor, articleId, body),
});
