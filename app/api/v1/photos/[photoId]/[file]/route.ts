import { z } from "zod";
import { getPhotoFile } from "@/lib/photos/queries";
import { photoFile } from "@/lib/photos/schema";
import { download } from "@/lib/platform/http/download";

export const GET = download({
  summary: "A file of a photo that the caller may see, such as `960.webp`; no cache keeps it",
  params: z.object({ photoId: z.uuid(), file: photoFile }),
  handle: async ({ actor, params: { photoId, file } }) => ({
    bytes: await getPhotoFile(actor, photoId, file),
    type: file.endsWith(".avif") ? "image/avif" : "image/webp",
  }),
});
