import { z } from "zod";
import { endorseAnswer, undoStance } from "@/lib/marks/commands";
import { markedView } from "@/lib/marks/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ commentId: z.uuid() });

export const PUT = route({
  summary: "Endorse an answer (verified practitioners)",
  access: "member",
  limit: "marking",
  params,
  reply: markedView,
  handle: ({ actor, params: { commentId } }) => endorseAnswer(actor, commentId),
});

export const DELETE = route({
  summary: "Take one's endorsement back",
  access: "member",
  limit: "marking",
  params,
  reply: markedView,
  handle: ({ actor, params: { commentId } }) => undoStance(actor, commentId, "ENDORSE"),
});
