import { type ExerciseContent, type ExercisePageView, exerciseContent } from "@/lib/exercises/schema";

/** An exercise's page as the content that is kept of its version. */
export function toContent(page: ExercisePageView): ExerciseContent {
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);
  const { worked, stretched, easier, harder, topics } = page;
  return exerciseContent.parse({
    ...page,
    regions: slugs(topics.filter(({ kind }) => kind !== "MUSCLE")),
    worked: slugs(worked),
    stretched: slugs(stretched),
    easier: slugs(easier),
    harder: slugs(harder),
  });
}
