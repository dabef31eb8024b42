import { z } from "zod";
import { listRevisions } from "@/lib/comments/queries";
import { revisionView } from "@/lib/comments/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Earlier wordings of a comment, newest first",
  access: "public",
  params: z.object({ commentId: z.uuid() }),
  reply: z.object({ items: z.array(revisionView) }),
  handle: async ({ actor, params: { commentId } }) => ({ items: await listRevisions(actor, commentId) }),
});
