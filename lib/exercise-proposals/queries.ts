import { proposalColumns, toProposal, unknownIn } from "@/lib/exercise-proposals/columns";
import { canReview } from "@/lib/exercise-proposals/policy";
import type { ExerciseBody, Proposal, WholeProposal } from "@/lib/exercise-proposals/schema";
import { visibleProposals } from "@/lib/exercise-proposals/visibility";
import { type ContentLinks, exercisePageColumns, toContent, toExercisePageView } from "@/lib/exercises/columns";
import { getExercisePage, getPageWith, hasStill } from "@/lib/exercises/queries";
import { changedParts, type ExercisePageView, exerciseContent } from "@/lib/exercises/schema";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import type { Viewer } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { firstFree, slugOf } from "@/lib/platform/slug";
import { visiblePosts } from "@/lib/posts/visibility";
import type { Prisma } from "@/prisma/generated/client";

type VersionWhere = Prisma.ExerciseVersionWhereInput;

/** The id of no member, for whoever is signed out. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** Proposals that wait for a review, the oldest first; for those who do not review, their own. */
export async function listProposals(viewer: Viewer, { cursor, limit }: CursorQuery): Promise<Page<Proposal>> {
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.exerciseVersion.findMany({
    where: {
      AND: [
        { state: "PROPOSED" },
        visibleProposals(viewer),
        after ? { OR: [{ proposedAt: { gt: after[0] } }, { proposedAt: after[0], id: { gt: after[1] } }] } : {},
      ],
    },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: proposalColumns,
  });
  const view = (row: (typeof rows)[number]) => toProposal(row, viewer);
  return toPage(rows, { limit, view, key: (row) => [row.proposedAt.toISOString(), row.id] });
}

/** Facts for deciding on a proposal. @throws {AppError} `not-found`, also for somebody else's to whoever reviews none */
export async function getReviewability(viewer: Viewer, id: string) {
  const row = await reader.exerciseVersion.findFirst({
    where: { AND: [{ id }, visibleProposals(viewer)] },
    select: {
      ...proposalColumns,
      reason: true,
      decidedAt: true,
      reviewer: { select: authorColumns },
      exercise: {
        select: {
          version: true,
          post: { select: { number: true, slug: true, publishedAt: true, authorId: true, status: true } },
        },
      },
    },
  });
  if (!row) throw new AppError("not-found", "proposal");
  return { ...row, content: exerciseContent.parse(row.content) };
}

type Reviewable = Awaited<ReturnType<typeof getReviewability>>;

/** What stands of a proposal's exercise, with the ids it names; null while that is unpublished. */
async function findStanding(viewer: Viewer, { exercise: { post } }: Reviewable) {
  if (post.status !== "PUBLISHED") return null;
  const page = await getExercisePage(viewer, post.slug);
  const content = toContent(page);
  const links = await getContentLinks(viewer, content);
  return { id: page.id, version: page.version, content, links, authorId: post.authorId, since: post.publishedAt };
}

export type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>;

/**
 * Everything that accepting a proposal needs: what stands, what changes, the ids it names and the address it gets.
 *
 * @throws {AppError} `not-found`; `conflict` when it was decided already or the exercise has been revised since;
 *   `invalid` naming what is not there any more
 */
export async function getAcceptance(viewer: Viewer, id: string) {
  const proposal = await getReviewability(viewer, id);
  const { content, baseVersion, exercise } = proposal;
  const verdict = canReview(viewer, proposal);
  if (verdict !== "allowed") throw new AppError("forbidden", verdict.denied);
  if (proposal.state !== "PROPOSED") throw new AppError("conflict", "already-reviewed");
  const standing = await findStanding(viewer, proposal);
  if (baseVersion !== (standing?.version ?? 0)) throw new AppError("conflict", "exercise-moved");
  const links = await getContentLinks(viewer, content);
  const changes = standing ? changedParts(standing.content, content) : [];
  const wish = slugOf(content.title, exercise.post.number, "exercise");
  const slug = standing ? exercise.post.slug : firstFree(wish, await listSlugsLike(wish));
  return { proposal, standing, changes, links, slug };
}

/** A proposal beside what stands now. @throws {AppError} `not-found` */
export async function getProposal(viewer: Viewer, id: string): Promise<WholeProposal> {
  const row = await getReviewability(viewer, id);
  const base = toProposal(row, viewer);
  const verdict = canReview(viewer, row);
  return {
    ...base,
    content: row.content,
    standing: base.slug === null ? null : toContent(await getExercisePage(viewer, base.slug)),
    reviewer: row.reviewer && toPersonView(row.reviewer),
    reason: row.reason,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    reviewDenied: verdict === "allowed" ? null : verdict.denied,
  };
}

/** A proposal as the page it would become, for its reviewer. @throws {AppError} `not-found` */
export async function getProposalPage(viewer: Viewer, id: string): Promise<ExercisePageView> {
  const { exerciseId, content } = await getReviewability(viewer, id);
  // Whoever sees the proposal sees the held exercise it belongs to.
  const row = await reader.post.findFirst({ where: { id: exerciseId }, select: exercisePageColumns(viewer) });
  if (!row) throw new AppError("not-found", "exercise");
  return getPageWith(viewer, toExercisePageView(row), content);
}

/** Facts for revising an exercise. @throws {AppError} `not-found` */
export async function getRevisability(viewer: Viewer, exerciseId: string) {
  const post = await reader.post.findFirst({
    where: { AND: [{ id: exerciseId, kind: "EXERCISE" }, visiblePosts(viewer)] },
    select: { slug: true, authorId: true, status: true },
  });
  if (!post) throw new AppError("not-found", "exercise");
  const page = await getExercisePage(viewer, post.slug);
  const isPublished = post.status === "PUBLISHED";
  return { page, content: toContent(page), authorId: post.authorId, isPublished, base: isPublished ? page.version : 0 };
}

/** When what stands was reviewed; an exercise that was never revised has stood since it was published. */
async function findStandingSince(viewer: Viewer, { id, version, publishedAt }: ExercisePageView): Promise<Date> {
  const row = await reader.exerciseVersion.findFirst({
    where: { exerciseId: id, version, exercise: { post: visiblePosts(viewer) } },
    select: { decidedAt: true },
  });
  return row?.decidedAt ?? new Date(publishedAt ?? 0);
}

/**
 * One's own words about an exercise that are not published: `proposalId`, else what waits, else what was declined or
 * taken back since what stands was reviewed. Older ones stay readable at their own address.
 */
async function findUnpublished(viewer: Viewer, page: ExercisePageView, proposalId: string | undefined) {
  const since = await findStandingSince(viewer, page);
  const recent = { OR: [{ state: "PROPOSED" }, { decidedAt: { gt: since } }] } satisfies VersionWhere;
  const row = await reader.exerciseVersion.findFirst({
    where: {
      AND: [
        { exerciseId: page.id, authorId: viewer?.id ?? nobody, state: { in: ["PROPOSED", "DECLINED"] } },
        proposalId ? { id: proposalId } : recent,
        visibleProposals(viewer),
      ],
    },
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    select: { content: true, summary: true, baseVersion: true, state: true, reason: true, reviewerId: true },
  });
  if (!row) return null;
  const { content, baseVersion, reviewerId, ...rest } = row;
  return {
    ...rest,
    content: exerciseContent.parse(content),
    base: baseVersion,
    isTakenBack: row.state === "DECLINED" && reviewerId === null,
  };
}

/**
 * What the form for a revision begins with: what stands, and one's own words that wait or were not taken.
 *
 * @throws {AppError} `not-found`
 */
export async function getRevisionSource(viewer: Viewer, slug: string, proposalId?: string | undefined) {
  const page = await getExercisePage(viewer, slug);
  const { content, base, authorId, isPublished } = await getRevisability(viewer, page.id);
  const earlier = await findUnpublished(viewer, page, proposalId);
  return { id: page.id, authorId, isPublished, base, content, earlier };
}

async function assertStill(viewer: Viewer, { video }: ExerciseBody): Promise<void> {
  if (await hasStill(viewer, video)) return;
  const message = "The picture is gone. Choose another.";
  throw new AppError("invalid", "image-unknown", { issues: [{ path: "content.video.poster", message }] });
}

/** Ids of what a content names. @throws {AppError} `invalid` naming the field that names what is not there */
export async function getContentLinks(viewer: Viewer, content: ExerciseBody): Promise<ContentLinks> {
  const { regions, worked, stretched, easier, harder } = content;
  const slug = { in: [...regions, ...worked, ...stretched] };
  await assertStill(viewer, content);
  const [topics, posts] = await Promise.all([
    reader.topic.findMany({ where: { slug }, select: { id: true, slug: true, kind: true } }),
    reader.post.findMany({
      where: {
        AND: [
          { slug: { in: [...easier, ...harder] } },
          { kind: "EXERCISE", status: "PUBLISHED" },
          visiblePosts(viewer),
        ],
      },
      select: { id: true, slug: true },
    }),
  ]);
  const ids = (rows: readonly { id: string; slug: string }[]) => new Map(rows.map((row) => [row.slug, row.id]));
  const muscles = topics.filter(({ kind }) => kind === "MUSCLE");
  const known = { topics: ids(topics), muscles: ids(muscles), exercises: ids(posts) };
  const fields = { regions: known.topics, worked: known.muscles, stretched: known.muscles };
  const issue = unknownIn(content, { ...fields, easier: known.exercises, harder: known.exercises });
  if (issue) throw new AppError("invalid", "exercise-names-unknown", { issues: [issue] });
  return { topics: known.topics, exercises: known.exercises };
}

/** Addresses of exercises that begin like this one, and those that are pages of their own. */
async function listSlugsLike(slug: string): Promise<string[]> {
  const rows = await reader.post.findMany({
    where: { kind: "EXERCISE", slug: { startsWith: slug } },
    select: { slug: true },
  });
  return [...rows.map((row) => row.slug), "browse", "new", "review"];
}

const ownShown = 20;

/** What the viewer proposed, whatever became of it, the newest first. */
export async function listOwnProposals(viewer: Viewer): Promise<Proposal[]> {
  const rows = await reader.exerciseVersion.findMany({
    where: { AND: [{ authorId: viewer?.id ?? nobody }, visibleProposals(viewer)] },
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    take: ownShown,
    select: proposalColumns,
  });
  return rows.map((row) => toProposal(row, viewer));
}
