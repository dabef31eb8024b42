import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { voteHelpful, withdrawVote } from "@/lib/votes/commands";
import { voteView } from "@/lib/votes/schema";

const params = z.object({ commentId: z.uuid() });

export const PUT = route({
  summary: "Vote a comment helpful",
  access: "member",
  limit: "marking",
  params,
  reply: voteView,
  handle: ({ actor, params: { commentId } }) => voteHelpful(actor, { commentId }),
});

export const DELETE = route({
  summary: "Take one's vote on a comment back",
  access: "member",
  limit: "marking",
  params,
  reply: voteView,
  handle: ({ actor, params: { commentId } }) => withdrawVote(actor, { commentId }),
});
