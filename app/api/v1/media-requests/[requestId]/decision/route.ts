import { z } from "zod";
import { decideReport } from "@/lib/media-requests/commands";
import { reportDecisionBody } from "@/lib/media-requests/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Decide on a reported private request: it ends with all that was sent, or goes on until its time is over",
  access: "moderator",
  limit: "saving",
  params: z.object({ requestId: z.uuid() }),
  body: reportDecisionBody,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { requestId }, body }) => decideReport(actor, requestId, body),
});
