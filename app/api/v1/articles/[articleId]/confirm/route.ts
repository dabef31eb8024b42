import { z } from "zod";
import { confirmArticle } from "@/lib/articles/commands";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Say that a published article was read again today and still holds",
  access: "member",
  limit: "posting",
  params: z.object({ articleId: z.uuid() }),
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { articleId } }) => confirmArticle(actor, articleId),
});
