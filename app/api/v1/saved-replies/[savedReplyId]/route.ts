import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { changeReply, dropReply } from "@/lib/saved-replies/commands";
import { savedReplyBody, savedReplyView } from "@/lib/saved-replies/schema";

const params = z.object({ savedReplyId: z.uuid() });

export const PUT = route({
  summary: "Change one of your saved replies",
  access: "member",
  limit: "marking",
  params,
  body: savedReplyBody,
  reply: savedReplyView,
  handle: ({ actor, params: { savedReplyId }, body }) => changeReply(actor, savedReplyId, body),
});

export const DELETE = route({
  summary: "Throw one of your saved replies away",
  access: "member",
  limit: "marking",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { savedReplyId } }) => dropReply(actor, savedReplyId),
});
