import { z } from "zod";
import {
  exerciseColumns,
  exercisePageColumns,
  linkColumns,
  muscleTopicColumns,
  toExercisePageView,
  toExerciseView,
  toMuscleView,
  toVersionEntry,
  versionColumns,
} from "@/lib/exercises/columns";
import {
  type ExerciseContent,
  type ExerciseContentView,
  type ExerciseFilter,
  type ExercisePageView,
  type ExerciseView,
  exerciseContent,
  type LadderRung,
  type RecommendationView,
  type VersionEntry,
} from "@/lib/exercises/schema";
import { exercisesLike, foundRow, ladderOf, rungRow } from "@/lib/exercises/sql";
import type { ExerciseVideo } from "@/lib/exercises/video";
import { hasImage } from "@/lib/images/queries";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, type Page, toPage } from "@/lib/platform/cursor";
import { queryRows, reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { visiblePosts } from "@/lib/posts/visibility";
import { credentialColumns, toCredentialView } from "@/lib/practitioners/columns";
import type { Prisma } from "@/prisma/generated/client";

/** The library shows what is published, also to those who may see more: a draft cannot be prescribed. */
const published = (viewer: Viewer): Prisma.PostWhereInput => ({
  AND: [{ kind: "EXERCISE", status: "PUBLISHED" }, visiblePosts(viewer)],
});

function matching({ goal, position, equipment, muscle, region }: ExerciseFilter): Prisma.PostWhereInput {
  const exercise: Prisma.ExerciseWhereInput = {
    ...(goal ? { goal } : {}),
    ...(position ? { position } : {}),
    ...(equipment ? { equipment: equipment === "none" ? { isEmpty: true } : { has: equipment } } : {}),
    ...(muscle ? { muscles: { some: { topic: { slug: muscle } } } } : {}),
  };
  return { exercise, ...(region ? { topics: { some: { topic: { slug: region, kind: "REGION" } } } } : {}) };
}

const titleCursor = z.tuple([z.string(), z.uuid()]);

/** Everything after a row of the list; the bound on the title alone is what an index can begin at. */
const after = ([title, id]: [string, string]): Prisma.PostWhereInput => ({
  title: { gte: title },
  OR: [{ title: { gt: title } }, { id: { gt: id } }],
});

/** The library by title, narrowed by what is asked. */
export async function listExercises(
  viewer: Viewer,
  { cursor, limit, ...filter }: ExerciseFilter & CursorQuery,
): Promise<Page<ExerciseView>> {
  const rows = await reader.post.findMany({
    where: { AND: [published(viewer), matching(filter), cursor ? after(decodeCursor(titleCursor, cursor)) : {}] },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: exerciseColumns,
  });
  return toPage(rows, { limit, view: toExerciseView, key: (row) => [row.title, row.id] });
}

async function getPageWhere(viewer: Viewer, where: { slug: string } | { id: string }): Promise<ExercisePageView> {
  const row = await reader.post.findFirst({
    where: { AND: [{ kind: "EXERCISE", ...where }, visiblePosts(viewer)] },
    select: exercisePageColumns(viewer),
  });
  if (!row) throw new AppError("not-found", "exercise");
  return toExercisePageView(row);
}

/** An exercise with its neighbours. @throws {AppError} `not-found`, also for somebody else's hidden one */
export const getExercisePage = (viewer: Viewer, slug: string): Promise<ExercisePageView> =>
  getPageWhere(viewer, { slug });

/** An exercise's page with another content than the one that stands; what it names and `viewer` cannot see is left out. */
export async function getPageWith(
  viewer: Viewer,
  page: ExercisePageView,
  content: ExerciseContent,
): Promise<ExercisePageView> {
  const { regions, worked, stretched, easier, harder, ...rest } = content;
  const [topics, posts] = await Promise.all([
    reader.topic.findMany({
      where: { slug: { in: [...regions, ...worked, ...stretched] } },
      orderBy: { name: "asc" },
      select: muscleTopicColumns,
    }),
    reader.post.findMany({
      where: { AND: [{ kind: "EXERCISE", slug: { in: [...easier, ...harder] } }, visiblePosts(viewer)] },
      orderBy: { title: "asc" },
      select: linkColumns,
    }),
  ]);
  const among = <T extends { slug: string }>(rows: readonly T[], slugs: readonly string[]) =>
    rows.filter(({ slug }) => slugs.includes(slug));
  const muscles = topics.map(toMuscleView);
  return {
    ...page,
    ...rest,
    topics: topics.map(({ slug, name, kind }) => ({ slug, name, kind })),
    worked: among(muscles, worked),
    stretched: among(muscles, stretched),
    easier: among(posts, easier),
    harder: among(posts, harder),
  };
}

/** The whole ladder of an exercise without itself: what leads to it and where it leads, the easiest first. */
export async function listLadder(viewer: Viewer, exerciseId: string): Promise<LadderRung[]> {
  const rungs = await queryRows(rungRow, ladderOf(exerciseId));
  if (rungs.length === 0) return [];
  const rows = await reader.post.findMany({
    where: { AND: [{ id: { in: rungs.map(({ id }) => id) } }, published(viewer)] },
    orderBy: { title: "asc" },
    select: { id: true, ...linkColumns },
  });
  const steps = new Map(rungs.map(({ id, step }) => [id, step]));
  return rows
    .map(({ id, ...exercise }) => ({ step: steps.get(id) ?? 0, exercise }))
    .toSorted((one, other) => one.step - other.step);
}

/**
 * An exercise as it stood at a version, so that what was prescribed stays readable after later revisions.
 *
 * @throws {AppError} `not-found`, also where the exercise is hidden or never had that version
 */
export async function getExerciseContent(
  viewer: Viewer,
  exerciseId: string,
  version: number,
): Promise<ExerciseContentView> {
  const page = await getPageWhere(viewer, { id: exerciseId });
  const standingVersion = page.version;
  if (version === standingVersion) return { ...page, standingVersion };
  const row = await reader.exerciseVersion.findFirst({
    where: { exerciseId, version, exercise: { post: visiblePosts(viewer) } },
    select: { content: true },
  });
  if (!row) throw new AppError("not-found", "version");
  const content = exerciseContent.parse(row.content);
  return { ...(await getPageWith(viewer, page, content)), version, standingVersion };
}

const searchShows = 10;
/** More are ranked than shown, because some of them may be held or filtered out. */
const searchRanks = 60;

/** At most ten exercises by name, muscle or region, in lay or clinical words, best first. */
export async function searchExercises(
  viewer: Viewer,
  text: string,
  filter: ExerciseFilter = {},
): Promise<ExerciseView[]> {
  const found = await queryRows(foundRow, exercisesLike(text, searchRanks));
  const rows = await reader.post.findMany({
    where: { AND: [{ id: { in: found.map(({ id }) => id) } }, published(viewer), matching(filter)] },
    select: exerciseColumns,
  });
  const views = new Map(rows.map((row) => [row.id, toExerciseView(row)]));
  return found.flatMap(({ id }) => views.get(id) ?? []).slice(0, searchShows);
}

const recommendationsShown = 20;

/**
 * Published answers that prescribe an exercise, newest first.
 *
 * They are found by their prescriptions, whose ids grow with time; an answer may hold two, one for each side.
 */
async function listAnswersWith(viewer: Viewer, exerciseId: string): Promise<RecommendationView[]> {
  const post = { AND: [{ status: "PUBLISHED" as const }, visiblePosts(viewer)] };
  const rows = await reader.prescription.findMany({
    where: { exerciseId, comment: { kind: "ANSWER", status: "PUBLISHED", post } },
    orderBy: { id: "desc" },
    take: 2 * recommendationsShown,
    select: {
      comment: {
        select: {
          number: true,
          createdAt: true,
          isAnonymous: true,
          author: { select: authorColumns },
          credential: { select: credentialColumns },
          post: { select: linkColumns },
        },
      },
    },
  });
  const answers = new Map(rows.flatMap(({ comment }) => (comment ? [[comment.number, comment]] : [])));
  return [...answers.values()]
    .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
    .slice(0, recommendationsShown)
    .map(({ author, isAnonymous, credential, createdAt: _createdAt, ...answer }) => ({
      ...answer,
      author: toAuthorView(author, isAnonymous),
      credential: toCredentialView(credential),
    }));
}

/** Published articles that prescribe an exercise, newest first. */
async function listArticlesWith(viewer: Viewer, exerciseId: string): Promise<RecommendationView[]> {
  const rows = await reader.post.findMany({
    where: {
      AND: [{ kind: "ARTICLE", status: "PUBLISHED", prescriptions: { some: { exerciseId } } }, visiblePosts(viewer)],
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: recommendationsShown,
    select: { ...linkColumns, isAnonymous: true, author: { select: authorColumns } },
  });
  return rows.map(({ author, isAnonymous, ...post }) => {
    return { post, number: null, author: toAuthorView(author, isAnonymous), credential: null };
  });
}

/** The newest published answers, then articles, that prescribe an exercise. */
export async function listRecommendedIn(viewer: Viewer, exerciseId: string): Promise<RecommendationView[]> {
  const both = await Promise.all([listAnswersWith(viewer, exerciseId), listArticlesWith(viewer, exerciseId)]);
  return both.flat();
}

/** The versions of an exercise, the newest first. @throws {AppError} `not-found` */
export async function listVersions(
  viewer: Viewer,
  slug: string,
): Promise<{ page: ExercisePageView; versions: VersionEntry[] }> {
  const page = await getExercisePage(viewer, slug);
  const rows = await reader.exerciseVersion.findMany({
    where: { exerciseId: page.id, version: { not: null }, exercise: { post: visiblePosts(viewer) } },
    orderBy: { version: "desc" },
    select: versionColumns,
  });
  // An exercise that was never revised has no documents: what stands is all there is.
  const first = { version: 1, summary: "", changes: [], author: page.author, reviewer: null, at: page.publishedAt };
  return { page, versions: rows.length > 0 ? rows.map(toVersionEntry) : [first] };
}

/** Whether the still of a video is there; one without a still lacks none. */
export async function hasStill(viewer: Viewer, video: ExerciseVideo | null): Promise<boolean> {
  const poster = video?.place === "HERE" ? video.poster : null;
  return poster === null || hasImage(viewer, poster);
}
