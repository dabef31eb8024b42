import { z } from "zod";
import { getSource } from "@/lib/comments/queries";
import { sourceView } from "@/lib/comments/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Markdown of one's own comment, for editing",
  access: "member",
  params: z.object({ commentId: z.uuid() }),
  reply: sourceView,
  handle: ({ actor, params: { commentId } }) => getSource(actor, commentId),
});
