import { z } from "zod";
import { getArticleForEditing } from "@/lib/articles/queries";
import { articleSource } from "@/lib/articles/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Everything its author wrote, for editing",
  access: "member",
  params: z.object({ articleId: z.uuid() }),
  reply: articleSource,
  handle: ({ actor, params: { articleId } }) => getArticleForEditing(actor, articleId),
});
