import { z } from "zod";
import { declineProposal } from "@/lib/exercise-proposals/commands";
import { declineBody, proposedView } from "@/lib/exercise-proposals/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Decline somebody else's proposal, with the reason",
  access: "member",
  limit: "posting",
  params: z.object({ proposalId: z.uuid() }),
  body: declineBody,
  reply: proposedView,
  handle: ({ actor, params: { proposalId }, body }) => declineProposal(actor, proposalId, body),
});
