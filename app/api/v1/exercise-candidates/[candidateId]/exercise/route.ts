import { z } from "zod";
import { makeExercise } from "@/lib/exercise-imports/commands";
import { proposalBody, proposedView } from "@/lib/exercise-proposals/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Make an exercise of an imported one: held until a second practitioner has reviewed it, its licence kept",
  access: "member",
  limit: "posting",
  params: z.object({ candidateId: z.uuid() }),
  body: proposalBody,
  reply: proposedView,
  status: 201,
  handle: ({ actor, params: { candidateId }, body }) => makeExercise(actor, candidateId, body),
});
