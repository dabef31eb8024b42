import { z } from "zod";
import { listOutcomes } from "@/lib/check-ins/queries";
import { outcomesView } from "@/lib/check-ins/schema";
import { getComment } from "@/lib/comments/queries";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Who was helped: counts of what people report of an answer; null under five",
  access: "public",
  params: z.object({ commentId: z.uuid() }),
  reply: z.object({ outcomes: outcomesView.nullable() }),
  handle: async ({ actor, params: { commentId } }) => {
    await getComment(actor, commentId);
    return { outcomes: await listOutcomes(actor, { commentId }) };
  },
});
