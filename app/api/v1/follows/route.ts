import { follow } from "@/lib/follows/commands";
import { listFollows } from "@/lib/follows/queries";
import { followBody, followFilter, followView } from "@/lib/follows/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "One's own follows, newest first: all, or those of a post with its thread, of a topic or of a practitioner",
  access: "member",
  query: cursorQuery.extend(followFilter.shape),
  reply: pageOf(followView),
  handle: ({ actor, query: { cursor, limit, ...filter } }) => listFollows(actor, filter, { cursor, limit }),
});

export const POST = route({
  summary: "Follow a post's thread, the replies under a comment, a topic or a practitioner",
  access: "member",
  limit: "marking",
  body: followBody,
  reply: followView,
  status: 201,
  handle: ({ actor, body }) => follow(actor, body),
});
