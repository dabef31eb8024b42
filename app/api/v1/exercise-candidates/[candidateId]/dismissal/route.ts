import { z } from "zod";
import { bringCandidateBack, dismissCandidate } from "@/lib/exercise-imports/commands";
import { candidateView, dismissalBody } from "@/lib/exercise-imports/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ candidateId: z.uuid() });

export const PUT = route({
  summary: "Say why nothing is to be made of an imported exercise; no later import brings it again",
  access: "member",
  limit: "saving",
  params,
  body: dismissalBody,
  reply: candidateView,
  handle: ({ actor, params: { candidateId }, body }) => dismissCandidate(actor, candidateId, body),
});

export const DELETE = route({
  summary: "Hold an imported exercise again that was dismissed, or whose exercise was turned down",
  access: "member",
  limit: "saving",
  params,
  reply: candidateView,
  handle: ({ actor, params: { candidateId } }) => bringCandidateBack(actor, candidateId),
});
