import { z } from "zod";
import { proposeRevision } from "@/lib/exercise-proposals/commands";
import { proposedView, revisionBody } from "@/lib/exercise-proposals/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Propose a revision of an exercise; it replaces one's own earlier one that waits",
  access: "member",
  limit: "posting",
  params: z.object({ exerciseId: z.uuid() }),
  body: revisionBody,
  reply: proposedView,
  handle: ({ actor, params: { exerciseId }, body }) => proposeRevision(actor, exerciseId, body),
});
