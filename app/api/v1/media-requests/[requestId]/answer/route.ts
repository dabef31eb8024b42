import { z } from "zod";
import { answerRequest } from "@/lib/media-requests/commands";
import { mediaAnswerBody } from "@/lib/media-requests/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Accept a private request, with consent, or decline it for good",
  access: "member",
  limit: "saving",
  params: z.object({ requestId: z.uuid() }),
  body: mediaAnswerBody,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { requestId }, body }) => answerRequest(actor, requestId, body),
});
