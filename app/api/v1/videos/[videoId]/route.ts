import { z } from "zod";
import { pieces } from "@/lib/platform/http/pieces";
import { route } from "@/lib/platform/http/route";
import { removeVideo, resumeVideo, takeVideoPiece } from "@/lib/videos/commands";
import { videoView } from "@/lib/videos/schema";

const params = z.object({ videoId: z.uuid() });

export const GET = pieces({
  summary: "How much of one's own clip has come; `HEAD` answers as the tus protocol says",
  limit: "receiving",
  params,
  reply: videoView,
  handle: ({ actor, params: { videoId } }) => resumeVideo(actor, videoId),
});

export const PATCH = pieces({
  summary: "Send a piece of one's own clip, as the tus protocol says (version 1.0, core)",
  limit: "receiving",
  params,
  reply: videoView,
  handle: ({ actor, params: { videoId }, request }) => takeVideoPiece(actor, videoId, request),
});

export const DELETE = route({
  summary: "Take one's own clip away that hangs on nothing yet",
  access: "member",
  limit: "saving",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { videoId } }) => removeVideo(actor, videoId),
});
