import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { getQuestionSource } from "@/lib/questions/queries";
import { questionSource } from "@/lib/questions/schema";

export const GET = route({
  summary: "One's own question as it was written, for editing",
  access: "member",
  params: z.object({ questionId: z.uuid() }),
  reply: questionSource,
  handle: ({ actor, params: { questionId } }) => getQuestionSource(actor, questionId),
});
