import { z } from "zod";
import { makeQuestion } from "@/lib/comment-questions/commands";
import { commentQuestionBody } from "@/lib/comment-questions/schema";
import { route } from "@/lib/platform/http/route";
import { askedView } from "@/lib/questions/schema";

export const POST = route({
  summary: "Make a question of a comment under an article, with its replies",
  access: "member",
  limit: "posting",
  params: z.object({ commentId: z.uuid() }),
  body: commentQuestionBody,
  reply: askedView,
  status: 201,
  handle: ({ actor, params: { commentId }, body }) => makeQuestion(actor, commentId, body),
});
