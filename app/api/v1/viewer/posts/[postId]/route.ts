import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { getPostState } from "@/lib/viewer/queries";
import { postStateView } from "@/lib/viewer/schema";

export const GET = route({
  summary: "What the viewer may do, and has done, in one thread",
  access: "public",
  params: z.object({ postId: z.uuid() }),
  reply: postStateView,
  handle: ({ actor, params: { postId } }) => getPostState(actor, postId),
});
