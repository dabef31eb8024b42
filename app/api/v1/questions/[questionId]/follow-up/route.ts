import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { settleFollowUp } from "@/lib/questions/commands";
import { followUpView } from "@/lib/questions/schema";

export const DELETE = route({
  summary: "Say that a question which got worse has been looked at again",
  access: "member",
  limit: "marking",
  params: z.object({ questionId: z.uuid() }),
  reply: followUpView,
  handle: ({ actor, params: { questionId } }) => settleFollowUp(actor, questionId),
});
