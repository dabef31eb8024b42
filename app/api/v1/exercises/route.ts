import { listExercises, searchExercises } from "@/lib/exercises/queries";
import { exerciseQuery, exercisesReply } from "@/lib/exercises/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Exercises by title, narrowed by filters; with `q` the ten that fit it best",
  access: "public",
  query: exerciseQuery,
  reply: exercisesReply,
  handle: async ({ actor, query: { q, ...filter } }) =>
    q ? { items: await searchExercises(actor, q, filter), nextCursor: null } : listExercises(actor, filter),
});
