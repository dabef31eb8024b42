import { z } from "zod";
import { answerQuestion } from "@/lib/comments/commands";
import { answerBody, postedView } from "@/lib/comments/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Answer a question, with linked exercises",
  access: "member",
  limit: "posting",
  params: z.object({ questionId: z.uuid() }),
  body: answerBody,
  reply: postedView,
  status: 201,
  handle: ({ actor, params: { questionId }, body }) => answerQuestion(actor, questionId, body),
});
