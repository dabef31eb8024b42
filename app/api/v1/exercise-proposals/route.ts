import { proposeExercise } from "@/lib/exercise-proposals/commands";
import { listProposals } from "@/lib/exercise-proposals/queries";
import { proposal, proposalBody, proposedView } from "@/lib/exercise-proposals/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Exercises and revisions that wait for a review, the oldest first; for readers their own",
  access: "member",
  query: cursorQuery,
  reply: pageOf(proposal),
  handle: ({ actor, query }) => listProposals(actor, query),
});

export const POST = route({
  summary: "Propose an exercise: it stays held until a second practitioner has reviewed it",
  access: "member",
  limit: "posting",
  body: proposalBody,
  reply: proposedView,
  status: 201,
  handle: ({ actor, body }) => proposeExercise(actor, body),
});
