import { draftArticle } from "@/lib/articles/commands";
import { listArticles } from "@/lib/articles/queries";
import { articleFilters, articleView, draftBody, savedView } from "@/lib/articles/schema";
import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Published articles, newest first",
  access: "public",
  query: articleFilters,
  reply: pageOf(articleView),
  handle: ({ actor, query }) => listArticles(actor, query),
});

export const POST = route({
  summary: "Begin an article: a draft that only its author and moderators see",
  access: "member",
  limit: "posting",
  body: draftBody,
  reply: savedView,
  status: 201,
  handle: ({ actor, body }) => draftArticle(actor, body),
});
