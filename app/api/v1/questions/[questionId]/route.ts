import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { editQuestion } from "@/lib/questions/commands";
import { askedView, questionEditBody } from "@/lib/questions/schema";

export const PUT = route({
  summary: "Change one's own question; the earlier wording and intake stay readable",
  access: "member",
  limit: "posting",
  params: z.object({ questionId: z.uuid() }),
  body: questionEditBody,
  reply: askedView,
  handle: ({ actor, params: { questionId }, body }) => editQuestion(actor, questionId, body),
});
