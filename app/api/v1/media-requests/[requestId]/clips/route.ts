import { z } from "zod";
import { addClip } from "@/lib/media-requests/commands";
import { clipBody } from "@/lib/media-requests/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Add a clip that has come whole to a private request",
  access: "member",
  limit: "saving",
  params: z.object({ requestId: z.uuid() }),
  body: clipBody,
  reply: z.object({ id: z.uuid() }),
  status: 201,
  handle: ({ actor, params: { requestId }, body }) => addClip(actor, requestId, body),
});
