import { z } from "zod";
import { getCandidate } from "@/lib/exercise-imports/queries";
import { candidateView } from "@/lib/exercise-imports/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "One exercise of another library with its licence and what became of it",
  access: "member",
  params: z.object({ candidateId: z.uuid() }),
  reply: candidateView,
  handle: ({ actor, params: { candidateId } }) => getCandidate(actor, candidateId),
});
