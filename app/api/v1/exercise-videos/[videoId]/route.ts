import { z } from "zod";
import { getClipFile } from "@/lib/exercise-videos/queries";
import { stream } from "@/lib/platform/http/stream";

export const GET = stream({
  summary: "The clip of an exercise, whole or in parts: everybody's once the exercise was reviewed",
  params: z.object({ videoId: z.uuid() }),
  query: z.object({}),
  handle: ({ actor, params: { videoId } }) => getClipFile(actor, videoId),
});
