import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { getPost } from "@/lib/posts/queries";
import { postView } from "@/lib/posts/schema";

export const GET = route({
  summary: "One post",
  access: "public",
  params: z.object({ postId: z.uuid() }),
  reply: postView,
  handle: ({ actor, params }) => getPost(actor, params.postId),
});
