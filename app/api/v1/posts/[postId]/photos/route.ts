import { z } from "zod";
import { listThreadPhotos } from "@/lib/photos/queries";
import { threadPhotoView } from "@/lib/photos/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Photos for practitioners in the thread of a post, as far as the caller may see them",
  access: "public",
  params: z.object({ postId: z.uuid() }),
  reply: z.object({ items: z.array(threadPhotoView) }),
  handle: async ({ actor, params: { postId } }) => ({ items: await listThreadPhotos(actor, postId) }),
});
