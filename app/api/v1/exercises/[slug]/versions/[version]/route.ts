import { z } from "zod";
import { getExerciseContent, getExercisePage } from "@/lib/exercises/queries";
import { exerciseContentView, slug } from "@/lib/exercises/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "An exercise as it stood at a version",
  access: "public",
  params: z.object({ slug, version: z.coerce.number().int().min(1).max(1_000_000) }),
  reply: exerciseContentView,
  handle: async ({ actor, params }) => {
    const { id } = await getExercisePage(actor, params.slug);
    return getExerciseContent(actor, id, params.version);
  },
});
