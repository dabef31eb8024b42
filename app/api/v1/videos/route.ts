import { route } from "@/lib/platform/http/route";
import { beginVideo } from "@/lib/videos/commands";
import { videoBody, videoView } from "@/lib/videos/schema";

export const POST = route({
  summary: "Begin to send a clip of a declared length; its pieces follow at its own address",
  access: "member",
  limit: "uploading",
  body: videoBody,
  reply: videoView,
  status: 201,
  handle: ({ actor, body }) => beginVideo(actor, body),
});
