import { z } from "zod";
import { editComment, removeComment } from "@/lib/comments/commands";
import { getComment } from "@/lib/comments/queries";
import { commentView, editBody, postedView } from "@/lib/comments/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ commentId: z.uuid() });

export const GET = route({
  summary: "One comment",
  access: "public",
  params,
  reply: commentView,
  handle: ({ actor, params: { commentId } }) => getComment(actor, commentId),
});

export const PATCH = route({
  summary: "Change the wording of one's own comment or answer",
  access: "member",
  limit: "posting",
  params,
  body: editBody,
  reply: postedView,
  handle: ({ actor, params: { commentId }, body }) => editComment(actor, commentId, body),
});

export const DELETE = route({
  summary: "Remove one's own comment; a moderator may remove any",
  access: "member",
  limit: "posting",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { commentId } }) => removeComment(actor, commentId),
});
