import { z } from "zod";
import { claimAnswer, giveClaimBack } from "@/lib/claims/commands";
import { getClaimState } from "@/lib/claims/queries";
import { claimStateView } from "@/lib/claims/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ commentId: z.uuid() });

export const GET = route({
  summary: "Who is writing an answer to a comment that asks, for practitioners",
  access: "member",
  params,
  reply: claimStateView,
  handle: ({ actor, params: { commentId } }) => getClaimState(actor, { commentId }),
});

export const PUT = route({
  summary: "Say for an hour from now that you are answering a comment that asks",
  access: "member",
  limit: "marking",
  params,
  reply: claimStateView,
  handle: ({ actor, params: { commentId } }) => claimAnswer(actor, { commentId }),
});

export const DELETE = route({
  summary: "Give your claim of a comment that asks back",
  access: "member",
  limit: "marking",
  params,
  reply: claimStateView,
  handle: ({ actor, params: { commentId } }) => giveClaimBack(actor, { commentId }),
});
