import { z } from "zod";
import { requestMedia } from "@/lib/media-requests/commands";
import { listMediaRequests } from "@/lib/media-requests/queries";
import { mediaRequestBody, mediaRequestLineView } from "@/lib/media-requests/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Private requests for photos or a clip that one was asked, or asks oneself, newest first",
  access: "member",
  query: cursorQuery,
  reply: pageOf(mediaRequestLineView),
  handle: ({ actor, query }) => listMediaRequests(actor, query),
});

export const POST = route({
  summary: "Ask whoever asked a question for photos or a clip, for one's own eyes alone; practitioners may",
  access: "member",
  limit: "posting",
  body: mediaRequestBody,
  reply: z.object({ id: z.uuid() }),
  status: 201,
  handle: ({ actor, body }) => requestMedia(actor, body),
});
