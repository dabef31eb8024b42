import { z } from "zod";
import { withdrawProposal } from "@/lib/exercise-proposals/commands";
import { getProposal } from "@/lib/exercise-proposals/queries";
import { proposedView, wholeProposal } from "@/lib/exercise-proposals/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ proposalId: z.uuid() });

export const GET = route({
  summary: "A proposal beside what stands now, for its author, practitioners and moderators",
  access: "member",
  params,
  reply: wholeProposal,
  handle: ({ actor, params: { proposalId } }) => getProposal(actor, proposalId),
});

export const DELETE = route({
  summary: "Take one's own proposal back",
  access: "member",
  limit: "posting",
  params,
  reply: proposedView,
  handle: ({ actor, params: { proposalId } }) => withdrawProposal(actor, proposalId),
});
