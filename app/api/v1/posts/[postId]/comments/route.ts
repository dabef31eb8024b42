import { z } from "zod";
import { postComment } from "@/lib/comments/commands";
import { listComments } from "@/lib/comments/queries";
import { commentBody, commentView, postedView } from "@/lib/comments/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

const params = z.object({ postId: z.uuid() });

export const GET = route({
  summary: "Comments and answers of a post, oldest first",
  access: "public",
  params,
  query: cursorQuery,
  reply: pageOf(commentView),
  handle: ({ actor, params: { postId }, query }) => listComments(actor, postId, query),
});

export const POST = route({
  summary: "Comment on a post or reply to a comment",
  access: "member",
  limit: "posting",
  params,
  body: commentBody,
  reply: postedView,
  status: 201,
  handle: ({ actor, params: { postId }, body }) => postComment(actor, postId, body),
});
