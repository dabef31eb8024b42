import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { listQuestionRevisions } from "@/lib/questions/queries";
import { questionRevisionView } from "@/lib/questions/schema";

export const GET = route({
  summary: "Earlier wordings and intakes of a question, newest first",
  access: "public",
  params: z.object({ questionId: z.uuid() }),
  reply: z.object({ items: z.array(questionRevisionView) }),
  handle: async ({ actor, params: { questionId } }) => ({ items: await listQuestionRevisions(actor, questionId) }),
});
