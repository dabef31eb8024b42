import { route } from "@/lib/platform/http/route";
import { orderReplies } from "@/lib/saved-replies/commands";
import { savedRepliesView, savedReplyOrder } from "@/lib/saved-replies/schema";

export const PUT = route({
  summary: "Put your saved replies into an order",
  access: "member",
  limit: "marking",
  body: savedReplyOrder,
  reply: savedRepliesView,
  handle: ({ actor, body }) => orderReplies(actor, body.ids),
});
