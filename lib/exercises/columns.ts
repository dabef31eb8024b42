import { type Credit, creditView } from "@/lib/exercises/credit";
import {
  doseRange,
  drawing,
  type ExerciseContent,
  type ExercisePageView,
  type ExerciseView,
  equipment,
  exerciseContent,
  type MuscleView,
  reference,
  type Tempo,
  tempo,
  type VersionEntry,
} from "@/lib/exercises/schema";
import { exerciseVideo } from "@/lib/exercises/video";
import { authorColumns, toAuthorView, toPersonView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import { visiblePosts } from "@/lib/posts/visibility";
import { topicColumns } from "@/lib/topics/columns";
import type { Prisma } from "@/prisma/generated/client";

// Also for other nouns; the form of a revision takes it from its own file, which runs anywhere.
export { toContent } from "@/lib/exercises/content";

export { type Credit, isShareAlike } from "@/lib/exercises/credit";

/** What a link to a post selects. */
export const linkColumns = { kind: true, slug: true, title: true } as const;

const detailColumns = {
  summary: true,
  goal: true,
  position: true,
  equipment: true,
  dose: true,
  drawing: true,
  contraindications: true,
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
  contraindications: row.contraindications,
});

/** A stored tempo; none is stored as an empty array. */
export const toTempo = (seconds: readonly number[]): Tempo | null =>
  seconds.length === 0 ? null : tempo.parse(seconds);

/** What a muscle selects: its name for everybody, and those that clinicians use. */
export const muscleTopicColumns = {
  ...topicColumns,
  synonyms: { where: { register: "CLINICAL" }, select: { term: true }, orderBy: { term: "asc" } },
} as const satisfies Prisma.TopicSelect;

type MuscleTopicRow = Prisma.TopicGetPayload<{ select: typeof muscleTopicColumns }>;

/** A muscle as an exercise's page names it. */
export const toMuscleView = ({ synonyms, ...topic }: MuscleTopicRow): MuscleView => ({
  ...topic,
  clinical: synonyms.map(({ term }) => term),
});

const muscleColumns = {
  use: true,
  topic: { select: muscleTopicColumns },
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
        tempo: true,
        caution: true,
        stopRules: true,
        notFor: true,
        references: true,
        version: true,
        ...{ adaptedFrom: true, video: true },
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
  rows.filter((row) => row.use === use).map(({ topic }) => toMuscleView(topic));

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
    tempo: toTempo(exercise.tempo),
    caution: exercise.caution,
    stopRules: exercise.stopRules,
    notFor: exercise.notFor,
    version: exercise.version,
    adaptedFrom: exercise.adaptedFrom === null ? null : creditView.parse(exercise.adaptedFrom),
    video: exercise.video === null ? null : exerciseVideo.parse(exercise.video),
    worked: musclesFor("WORKED", exercise.muscles),
    stretched: musclesFor("STRETCHED", exercise.muscles),
    easier: exercise.easier.map(({ easier }) => easier.post),
    harder: exercise.harder.map(({ harder }) => harder.post),
    references: reference.array().parse(exercise.references),
  };
}

/** What an exercise's history selects of a version. */
export const versionColumns = {
  version: true,
  summary: true,
  changes: true,
  decidedAt: true,
  author: { select: authorColumns },
  reviewer: { select: authorColumns },
} as const satisfies Prisma.ExerciseVersionSelect;

type VersionRow = Prisma.ExerciseVersionGetPayload<{ select: typeof versionColumns }>;

/** A version in an exercise's history. */
export const toVersionEntry = ({
  version,
  changes,
  decidedAt,
  author,
  reviewer,
  summary,
}: VersionRow): VersionEntry => ({
  version: version ?? 0,
  summary,
  changes: exerciseContent.keyof().options.filter((part) => changes.includes(part)),
  author: toPersonView(author),
  reviewer: reviewer && toPersonView(reviewer),
  at: decidedAt?.toISOString() ?? null,
});

/** Ids of the topics and exercises that a content names by slug. */
export type ContentLinks = {
  readonly topics: ReadonlyMap<string, string>;
  readonly exercises: ReadonlyMap<string, string>;
};

/** The rows of an exercise's own content; its muscles, topics and neighbours hang beside it. */
export function exerciseRow(content: ExerciseContent) {
  const { title: _title, regions: _regions, worked: _worked, stretched: _stretched, ...rest } = content;
  const { easier: _easier, harder: _harder, drawing: drawn, video: film, tempo: seconds, ...row } = rest;
  return { ...row, tempo: seconds ?? [], ...(drawn ? { drawing: drawn } : {}), ...(film ? { video: film } : {}) };
}

const idsOf = (ids: ReadonlyMap<string, string>, slugs: readonly string[]): string[] =>
  slugs.flatMap((slug) => ids.get(slug) ?? []);

/** The muscles and topics of a content as rows. */
export function topicRows({ regions, worked, stretched }: ExerciseContent, { topics }: ContentLinks) {
  const all = new Set(idsOf(topics, [...regions, ...worked, ...stretched]));
  const uses = (slugs: readonly string[], use: MuscleRow["use"]) =>
    idsOf(topics, slugs).map((topicId) => ({ topicId, use }));
  return {
    topics: [...all].map((topicId) => ({ topicId })),
    muscles: [...uses(worked, "WORKED"), ...uses(stretched, "STRETCHED")],
  };
}

type Held = {
  readonly authorId: string;
  readonly at: Date;
  readonly slug: string;
  /** Whose it was in another library. */
  readonly adaptedFrom?: Credit | null;
};

/**
 * A new exercise as one post that waits for review, with its proposal: for whoever proposes or imports one.
 *
 * Its neighbours are linked, and its address made of its title, by the review that publishes it; until then `slug` is
 * one that nobody guesses.
 */
export function heldExercise(
  content: ExerciseContent,
  links: ContentLinks,
  { authorId, at, slug, adaptedFrom = null }: Held,
) {
  const { topics, muscles } = topicRows(content, links);
  const version = { baseVersion: 0, content, authorId, proposedAt: at };
  const own = { ...exerciseRow(content), ...(adaptedFrom ? { adaptedFrom } : {}) };
  return {
    ...{ kind: "EXERCISE" as const, status: "HELD" as const, slug },
    ...{ title: content.title, authorId, createdAt: at },
    topics: { create: topics },
    exercise: { create: { ...own, muscles: { create: muscles }, versions: { create: version } } },
  } satisfies Prisma.PostUncheckedCreateInput;
}

/** What a held exercise tells of itself once it is written. */
export const heldColumns = {
  id: true,
  exercise: { select: { versions: { select: { id: true } } } },
} as const satisfies Prisma.PostSelect;

/** The ids of an exercise that was just proposed. */
export const toProposed = (row: Prisma.PostGetPayload<{ select: typeof heldColumns }>) => ({
  id: row.exercise?.versions[0]?.id ?? "",
  exerciseId: row.id,
});
