import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { voteHelpful, withdrawVote } from "@/lib/votes/commands";
import { voteView } from "@/lib/votes/schema";

const params = z.object({ postId: z.uuid() });

export const PUT = route({
  summary: "Vote a post helpful",
  access: "member",
  limit: "marking",
  params,
  reply: voteView,
  handle: ({ actor, params: { postId } }) => voteHelpful(actor, { postId }),
});

export const DELETE = route({
  summary: "Take one's vote on a post back",
  access: "member",
  limit: "marking",
  params,
  reply: voteView,
  handle: ({ actor, params: { postId } }) => withdrawVote(actor, { postId }),
});
