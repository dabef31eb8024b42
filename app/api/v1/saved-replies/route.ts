import { route } from "@/lib/platform/http/route";
import { saveReply } from "@/lib/saved-replies/commands";
import { listSavedReplies } from "@/lib/saved-replies/queries";
import { savedRepliesQuery, savedRepliesView, savedReplyBody, savedReplyView } from "@/lib/saved-replies/schema";

export const GET = route({
  summary: "Your saved replies, and what their placeholders stand for in a thread",
  access: "member",
  query: savedRepliesQuery,
  reply: savedRepliesView,
  handle: ({ actor, query }) => listSavedReplies(actor, query),
});

export const POST = route({
  summary: "Keep a reply for later",
  access: "member",
  limit: "marking",
  body: savedReplyBody,
  reply: savedReplyView,
  status: 201,
  handle: ({ actor, body }) => saveReply(actor, body),
});
