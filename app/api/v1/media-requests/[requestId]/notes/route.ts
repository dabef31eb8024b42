import { z } from "zod";
import { addNote } from "@/lib/media-requests/commands";
import { mediaNoteBody } from "@/lib/media-requests/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Note what is seen at a moment of a clip or on a photo",
  access: "member",
  limit: "saving",
  params: z.object({ requestId: z.uuid() }),
  body: mediaNoteBody,
  reply: z.object({ id: z.uuid() }),
  status: 201,
  handle: ({ actor, params: { requestId }, body }) => addNote(actor, requestId, body),
});
