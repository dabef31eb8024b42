import { z } from "zod";

/** Photos and clips of a request are to be deleted: it ended, or the asker took them back. */
export const mediaFilesRemoved = z.object({
  type: z.literal("media-request.files-removed"),
  keys: z.array(z.string()),
});
