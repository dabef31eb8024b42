import { z } from "zod";
import { tellOutcome } from "@/lib/media-requests/commands";
import { outcomeBody } from "@/lib/media-requests/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Say which of one's comments in the thread tells what came of a private request",
  access: "member",
  limit: "saving",
  params: z.object({ requestId: z.uuid() }),
  body: outcomeBody,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { requestId }, body }) => tellOutcome(actor, requestId, body),
});
