import { z } from "zod";
import { acceptProposal } from "@/lib/exercise-proposals/commands";
import { acceptedView } from "@/lib/exercise-proposals/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Accept somebody else's proposal: it becomes the exercise's next version",
  access: "member",
  limit: "posting",
  params: z.object({ proposalId: z.uuid() }),
  reply: acceptedView,
  handle: ({ actor, params: { proposalId } }) => acceptProposal(actor, proposalId),
});
