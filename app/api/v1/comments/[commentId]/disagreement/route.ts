import { z } from "zod";
import { disagreeWithAnswer, undoStance } from "@/lib/marks/commands";
import { markedView, reasonBody } from "@/lib/marks/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ commentId: z.uuid() });

export const PUT = route({
  summary: "Disagree with an answer, with a reason that everybody reads (verified practitioners)",
  access: "member",
  limit: "marking",
  params,
  body: reasonBody,
  reply: markedView,
  handle: ({ actor, params: { commentId }, body }) => disagreeWithAnswer(actor, commentId, body),
});

export const DELETE = route({
  summary: "Take one's disagreement back",
  access: "member",
  limit: "marking",
  params,
  reply: markedView,
  handle: ({ actor, params: { commentId } }) => undoStance(actor, commentId, "DISAGREE"),
});
