import {
  doseRange,
  drawing,
  type ExercisePageView,
  type ExerciseView,
  equipment,
  type MuscleView,
  reference,
} from "@/lib/exercises/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import { visiblePosts } from "@/lib/posts/visibility";
import { topicColumns } from "@/lib/topics/columns";
import type { Prisma } from "@/prisma/generated/client";

const linkColumns = { kind: true, slug: true, title: true } as const;

const detailColumns = {
  summary: true,
  goal: true,
  position: true,
  equipment: true,
  dose: true,
  drawing: true,
} as const satisfies Prisma.ExerciseSelect;

/** What every list selects of an exercise's post. */
export const exerciseColumns = {
  id: true,
  ...linkColumns,
  exercise: { select: detailColumns },
} as const satisfies Prisma.PostSelect;

export type ExerciseRow = Prisma.PostGetPayload<{ select: typeof exerciseColumns }>;

/** An exercise in the library; a post without its exercise is our bug. */
export function toExerciseView({ exercise, ...post }: ExerciseRow): ExerciseView {
  if (!exercise) throw new Error(`Post ${post.id} is no exercise`);
  return { ...post, ...toDetail(exercise) };
}

const toDetail = (row: NonNullable<ExerciseRow["exercise"]>) => ({
  summary: row.summary,
  goal: row.goal,
  position: row.position,
  equipment: equipment.array().parse(row.equipment),
  dose: doseRange.parse(row.dose),
  drawing: row.drawing === null ? null : drawing.parse(row.drawing),
});

const muscleColumns = {
  use: true,
  topic: {
    select: {
      ...topicColumns,
      synonyms: { where: { register: "CLINICAL" }, select: { term: true }, orderBy: { term: "asc" } },
    },
  },
} as const satisfies Prisma.ExerciseMuscleSelect;

/** What an exercise's page selects; of its neighbours only those that `viewer` may see. */
export const exercisePageColumns = (viewer: Viewer) => {
  const neighbour = { select: { post: { select: linkColumns } } };
  const byTitle = { post: { title: "asc" } } as const;
  return {
    id: true,
    ...linkColumns,
    number: true,
    publishedAt: true,
    editedAt: true,
    isAnonymous: true,
    author: { select: authorColumns },
    topics: { select: { topic: { select: topicColumns } }, orderBy: { topic: { name: "asc" } } },
    exercise: {
      select: {
        ...detailColumns,
        steps: true,
        cues: true,
        mistakes: true,
        caution: true,
        references: true,
        muscles: { select: muscleColumns, orderBy: { topic: { name: "asc" } } },
        easier: {
          where: { easier: { post: visiblePosts(viewer) } },
          select: { easier: neighbour },
          orderBy: { easier: byTitle },
        },
        harder: {
          where: { harder: { post: visiblePosts(viewer) } },
          select: { harder: neighbour },
          orderBy: { harder: byTitle },
        },
      },
    },
  } as const satisfies Prisma.PostSelect;
};

export type ExercisePageRow = Prisma.PostGetPayload<{ select: ReturnType<typeof exercisePageColumns> }>;

type MuscleRow = NonNullable<ExercisePageRow["exercise"]>["muscles"][number];

const musclesFor = (use: MuscleRow["use"], rows: readonly MuscleRow[]): MuscleView[] =>
  rows
    .filter((row) => row.use === use)
    .map(({ topic: { synonyms, ...topic } }) => ({ ...topic, clinical: synonyms.map(({ term }) => term) }));

/** An exercise with everything that its page shows. */
export function toExercisePageView({ exercise, isAnonymous, ...post }: ExercisePageRow): ExercisePageView {
  if (!exercise) throw new Error(`Post ${post.id} is no exercise`);
  return {
    ...post,
    ...toDetail(exercise),
    author: toAuthorView(post.author, isAnonymous),
    publishedAt: post.publishedAt?.toISOString() ?? null,
    editedAt: post.editedAt?.toISOString() ?? null,
    topics: post.topics.map(({ topic }) => topic),
    steps: exercise.steps,
    cues: exercise.cues,
    mistakes: exercise.mistakes,
    caution: exercise.caution,
    worked: musclesFor("WORKED", exercise.muscles),
    stretched: musclesFor("STRETCHED", exercise.muscles),
    easier: exercise.easier.map(({ easier }) => easier.post),
    harder: exercise.harder.map(({ harder }) => harder.post),
    references: reference.array().parse(exercise.references),
  };
}
