import { z } from "zod";
import { sendPieces } from "@/lib/media-requests/commands";
import { keepBody } from "@/lib/media-requests/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Show what one gathered to the practitioner for so many days; again to change them",
  access: "member",
  limit: "saving",
  params: z.object({ requestId: z.uuid() }),
  body: keepBody,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { requestId }, body }) => sendPieces(actor, requestId, body),
});
