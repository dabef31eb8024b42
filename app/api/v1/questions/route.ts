import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";
import { askQuestion } from "@/lib/questions/commands";
import { listQuestions } from "@/lib/questions/queries";
import { askedView, questionBody, questionFilters, questionView } from "@/lib/questions/schema";

export const GET = route({
  summary: "Questions by state, topic, region and order",
  access: "public",
  query: questionFilters,
  reply: pageOf(questionView),
  handle: ({ actor, query }) => listQuestions(actor, query),
});

export const POST = route({
  summary: "Ask a question",
  access: "member",
  limit: "posting",
  body: questionBody,
  reply: askedView,
  status: 201,
  handle: ({ actor, body }) => askQuestion(actor, body),
});
