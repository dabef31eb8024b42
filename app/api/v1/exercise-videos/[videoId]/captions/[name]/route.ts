import { z } from "zod";
import { getCaptions } from "@/lib/exercise-videos/queries";
import { captionsName } from "@/lib/exercise-videos/schema";
import { download } from "@/lib/platform/http/download";

export const GET = download({
  summary: "What is said in the clip of an exercise, as WebVTT; an exercise names it by language and text",
  params: z.object({ videoId: z.uuid(), name: captionsName }),
  handle: async ({ actor, params: { videoId, name } }) => {
    const { text, isOpen } = await getCaptions(actor, videoId, name);
    return { bytes: new TextEncoder().encode(text), type: "text/vtt; charset=utf-8", isOpen };
  },
});
