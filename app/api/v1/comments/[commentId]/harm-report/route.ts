import { z } from "zod";
import { reportHarm, undoStance } from "@/lib/marks/commands";
import { markedView, reasonBody } from "@/lib/marks/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ commentId: z.uuid() });

export const PUT = route({
  summary: "Say that an answer could harm: it is hidden until a moderator decides (verified practitioners)",
  access: "member",
  limit: "marking",
  params,
  body: reasonBody,
  reply: markedView,
  handle: ({ actor, params: { commentId }, body }) => reportHarm(actor, commentId, body),
});

export const DELETE = route({
  summary: "Take back that an answer could harm",
  access: "member",
  limit: "marking",
  params,
  reply: markedView,
  handle: ({ actor, params: { commentId } }) => undoStance(actor, commentId, "HARM"),
});
