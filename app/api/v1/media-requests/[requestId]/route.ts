import { z } from "zod";
import { endRequest, openRequest } from "@/lib/media-requests/commands";
import { mediaRequestView } from "@/lib/media-requests/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ requestId: z.uuid() });

export const GET = route({
  summary: "A private request with what was sent; whoever sent it reads who opened it and when",
  access: "member",
  params,
  reply: mediaRequestView,
  handle: ({ actor, sessionId, params: { requestId } }) => openRequest(actor, requestId, sessionId),
});

export const DELETE = route({
  summary: "End a private request and delete for good what was sent",
  access: "signed-in",
  limit: "saving",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { requestId } }) => endRequest(actor, requestId),
});
