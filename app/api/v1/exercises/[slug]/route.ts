import { z } from "zod";
import { getExercisePage } from "@/lib/exercises/queries";
import { exercisePageView, slug } from "@/lib/exercises/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "An exercise with its steps, dose, muscles and neighbours",
  access: "public",
  params: z.object({ slug }),
  reply: exercisePageView,
  handle: ({ actor, params }) => getExercisePage(actor, params.slug),
});
