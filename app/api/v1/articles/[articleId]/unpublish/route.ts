import { z } from "zod";
import { unpublishArticle } from "@/lib/articles/commands";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Make one's own published article a draft again",
  access: "member",
  limit: "posting",
  params: z.object({ articleId: z.uuid() }),
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { articleId } }) => unpublishArticle(actor, articleId),
});
