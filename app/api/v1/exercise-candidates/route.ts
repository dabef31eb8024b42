import { listCandidates } from "@/lib/exercise-imports/queries";
import { candidateQuery, candidateView } from "@/lib/exercise-imports/schema";
import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Exercises of other libraries with their licences and what became of each, for practitioners and moderators",
  access: "member",
  query: candidateQuery,
  reply: pageOf(candidateView),
  handle: ({ actor, query }) => listCandidates(actor, query),
});
