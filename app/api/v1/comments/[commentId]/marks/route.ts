import { z } from "zod";
import { listMarkHistory } from "@/lib/marks/queries";
import { pastMarkView } from "@/lib/marks/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Every mark of an answer, also those taken back, newest first",
  access: "public",
  params: z.object({ commentId: z.uuid() }),
  reply: z.object({ items: z.array(pastMarkView) }),
  handle: async ({ actor, params: { commentId } }) => ({ items: await listMarkHistory(actor, commentId) }),
});
