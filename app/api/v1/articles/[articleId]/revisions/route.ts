import { z } from "zod";
import { reviseArticle } from "@/lib/articles/commands";
import { articleBody, savedView } from "@/lib/articles/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Change a published article; the earlier wording is kept",
  access: "member",
  limit: "posting",
  params: z.object({ articleId: z.uuid() }),
  body: articleBody,
  reply: savedView,
  status: 201,
  handle: ({ actor, params: { articleId }, body }) => reviseArticle(actor, articleId, body),
});
