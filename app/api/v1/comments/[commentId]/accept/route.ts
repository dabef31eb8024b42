import { z } from "zod";
import { acceptAnswer, undoAccept } from "@/lib/marks/commands";
import { markedView } from "@/lib/marks/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ commentId: z.uuid() });

export const PUT = route({
  summary: "Say that an answer helped (the asker)",
  access: "member",
  limit: "marking",
  params,
  reply: markedView,
  handle: ({ actor, params: { commentId } }) => acceptAnswer(actor, commentId),
});

export const DELETE = route({
  summary: "Take the acceptance back",
  access: "member",
  limit: "marking",
  params,
  reply: markedView,
  handle: ({ actor, params: { commentId } }) => undoAccept(actor, commentId),
});
