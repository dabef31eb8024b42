import { z } from "zod";
import { removeNote } from "@/lib/media-requests/commands";
import { route } from "@/lib/platform/http/route";

export const DELETE = route({
  summary: "Take one's own note away",
  access: "member",
  limit: "saving",
  params: z.object({ requestId: z.uuid(), noteId: z.uuid() }),
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { requestId, noteId } }) => removeNote(actor, requestId, noteId),
});
