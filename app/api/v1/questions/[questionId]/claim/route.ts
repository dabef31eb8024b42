import { z } from "zod";
import { claimAnswer, giveClaimBack } from "@/lib/claims/commands";
import { getClaimState } from "@/lib/claims/queries";
import { claimStateView } from "@/lib/claims/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ questionId: z.uuid() });

export const GET = route({
  summary: "Who is writing an answer to a question, for practitioners",
  access: "member",
  params,
  reply: claimStateView,
  handle: ({ actor, params: { questionId } }) => getClaimState(actor, { postId: questionId }),
});

export const PUT = route({
  summary: "Say for an hour from now that you are writing an answer",
  access: "member",
  limit: "marking",
  params,
  reply: claimStateView,
  handle: ({ actor, params: { questionId } }) => claimAnswer(actor, { postId: questionId }),
});

export const DELETE = route({
  summary: "Give your claim of a question back",
  access: "member",
  limit: "marking",
  params,
  reply: claimStateView,
  handle: ({ actor, params: { questionId } }) => giveClaimBack(actor, { postId: questionId }),
});
