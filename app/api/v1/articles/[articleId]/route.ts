import { z } from "zod";
import { discardDraft, saveArticle } from "@/lib/articles/commands";
import { getArticle } from "@/lib/articles/queries";
import { articleBody, articlePageView, savedView } from "@/lib/articles/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ articleId: z.uuid() });

export const GET = route({
  summary: "One article",
  access: "public",
  params,
  reply: articlePageView,
  handle: ({ actor, params: { articleId } }) => getArticle(actor, articleId),
});

export const PUT = route({
  summary: "Save a draft, naming the version it was written on",
  access: "member",
  limit: "saving",
  params,
  body: articleBody,
  reply: savedView,
  handle: ({ actor, params: { articleId }, body }) => saveArticle(actor, articleId, body),
});

export const DELETE = route({
  summary: "Throw away a draft that was never published",
  access: "member",
  limit: "posting",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { articleId } }) => discardDraft(actor, articleId),
});
