import { z } from "zod";
import { listOutcomes } from "@/lib/check-ins/queries";
import { outcomesView } from "@/lib/check-ins/schema";
import { AppError } from "@/lib/platform/errors";
import { route } from "@/lib/platform/http/route";
import { findPostId } from "@/lib/posts/queries";

export const GET = route({
  summary: "Who was helped: counts of what people report who were given an exercise; null under five",
  access: "public",
  params: z.object({ slug: z.string() }),
  reply: z.object({ outcomes: outcomesView.nullable() }),
  handle: async ({ actor, params: { slug } }) => {
    const exerciseId = await findPostId(actor, "EXERCISE", slug);
    if (!exerciseId) throw new AppError("not-found", "exercise");
    return { outcomes: await listOutcomes(actor, { exerciseId }) };
  },
});
