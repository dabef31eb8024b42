import { exerciseKeys } from "@/lib/exercises/keys";
import type { ExerciseContent } from "@/lib/exercises/schema";
import { postKeys } from "@/lib/posts/keys";

type Revised = { exerciseId: string; slug: string; contents: readonly ExerciseContent[] };

/** Every page that shows a revised exercise: its own, its neighbours', lists, and cards that say what is newer. */
export function keysOfRevision({ exerciseId, slug, contents }: Revised): (readonly string[])[] {
  const neighbours = contents.flatMap(({ easier, harder }) => [...easier, ...harder]);
  return [
    ...[postKeys.detail(exerciseId), postKeys.address("EXERCISE", slug), postKeys.list("EXERCISE"), postKeys.home],
    exerciseKeys.versions,
    ...neighbours.map((each) => postKeys.address("EXERCISE", each)),
  ];
}
