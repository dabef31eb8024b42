import { z } from "zod";
import { openPiece, takePieceBack } from "@/lib/media-requests/commands";
import { route } from "@/lib/platform/http/route";
import { stream } from "@/lib/platform/http/stream";

const params = z.object({ requestId: z.uuid(), pieceId: z.uuid() });

export const GET = stream({
  summary: "A photo or clip of a private request, whole or in parts; whoever sent it reads who looked and when",
  params,
  query: z.object({ download: z.literal("1").optional() }),
  handle: async ({ actor, sessionId, params: { requestId, pieceId }, query }) => {
    const isDownload = query.download !== undefined;
    const file = await openPiece(actor, { id: requestId, pieceId, isDownload, sessionId });
    const ending = file.type.replace(/^.*\//, "");
    return { ...file, ...(isDownload ? { saveAs: `evenstride-${pieceId.slice(-6)}.${ending}` } : {}) };
  },
});

export const DELETE = route({
  summary: "Take a photo or clip back that one sent, with its notes",
  access: "member",
  limit: "saving",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { requestId, pieceId } }) => takePieceBack(actor, requestId, pieceId),
});
