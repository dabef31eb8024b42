import { permalink } from "@/lib/comments/schema";
import { exerciseColumns, toExerciseView } from "@/lib/exercises/columns";
import { type ExerciseContent, exerciseContent } from "@/lib/exercises/schema";
import { authorColumns, toAuthorView, toPersonView } from "@/lib/members/columns";
import { addDays, dayIn, toDate } from "@/lib/plans/calendar";
import {
  type Origins,
  originOf,
  type PlanItemRow,
  type PlanOffer,
  planExerciseColumns,
  planItemColumns,
  planLogColumns,
  planShareColumns,
  sourceWord,
  toPlanItemView,
  toPlanLogView,
  toPlanShareView,
} from "@/lib/plans/columns";
import { usualDays } from "@/lib/plans/due";
import type {
  PlanHistoryView,
  PlanItemView,
  PlanOfferView,
  PlanSource,
  PlanView,
  ReadablePlanView,
  SharedPlanView,
} from "@/lib/plans/schema";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { postPath } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";
import { prescriptionColumns, startingDose, toPrescriptionView } from "@/lib/prescriptions/columns";

/** How far back one's own plan tells what was done, in days. */
const recentDays = 14;
/** How far back a practitioner reads, in days. */
const sharedDays = 84;

const publishedPost = (viewer: Viewer) => ({ AND: [{ status: "PUBLISHED" as const }, visiblePosts(viewer)] });

/** Contents of versions that were given and are no longer those that stand, by exercise and version. */
async function givenContents(viewer: Viewer, rows: readonly PlanItemRow[], standing: ReadonlyMap<string, number>) {
  const older = rows.flatMap(({ exerciseId, exerciseVersion: version }) =>
    exerciseId && (standing.get(exerciseId) ?? 0) > version ? [{ exerciseId, version }] : [],
  );
  if (older.length === 0) return new Map<string, ExerciseContent>();
  const versions = await reader.exerciseVersion.findMany({
    where: { OR: older, exercise: { post: publishedPost(viewer) } },
    select: { exerciseId: true, version: true, content: true },
  });
  return new Map(
    versions.map(({ exerciseId, version, content }) => [`${exerciseId}:${version}`, exerciseContent.parse(content)]),
  );
}

/** Who wrote the answers and articles that exercises were collected from, as far as they are still shown. */
async function listOrigins(viewer: Viewer, rows: readonly PlanItemRow[]): Promise<Origins> {
  const collected = rows.flatMap(({ source }) => originOf(source) ?? []);
  const idsOf = (kind: "answer" | "article") => collected.filter((each) => each.kind === kind).map(({ id }) => id);
  const [answers, articles] = [idsOf("answer"), idsOf("article")];
  const author = { select: authorColumns };
  const link = { kind: true, slug: true, title: true } as const;
  const [comments, posts] = await Promise.all([
    answers.length === 0
      ? []
      : reader.comment.findMany({
          where: { id: { in: answers }, status: "PUBLISHED", post: publishedPost(viewer) },
          select: { ...{ id: true, number: true, isAnonymous: true, author, post: { select: link } } },
        }),
    articles.length === 0
      ? []
      : reader.post.findMany({
          where: { AND: [{ id: { in: articles } }, publishedPost(viewer)] },
          select: { id: true, isAnonymous: true, author, ...link },
        }),
  ]);
  return new Map([
    ...comments.map(({ id, number, post, ...row }): [string, PlanItemView["origin"]] => [
      id,
      { author: toAuthorView(row.author, row.isAnonymous), path: permalink(post, number) },
    ]),
    ...posts.map(({ id, ...row }): [string, PlanItemView["origin"]] => [
      id,
      { author: toAuthorView(row.author, row.isAnonymous), path: postPath(row) },
    ]),
  ]);
}

type ItemsWanted =
  | { readonly memberId: string; readonly id: string }
  | { readonly memberId: string; readonly removedAt: null };

/** Exercises of plans in order, each as it stood when it was given. */
async function itemsWhere(viewer: Viewer, where: ItemsWanted): Promise<PlanItemView[]> {
  const rows = await reader.planItem.findMany({
    where,
    orderBy: [{ order: "asc" }, { id: "asc" }],
    select: planItemColumns,
  });
  const ids = rows.flatMap(({ exerciseId }) => exerciseId ?? []);
  const [exercises, origins] = await Promise.all([
    reader.exercise.findMany({
      where: { postId: { in: ids }, post: publishedPost(viewer) },
      select: { postId: true, ...planExerciseColumns },
    }),
    listOrigins(viewer, rows),
  ]);
  const contents = await givenContents(viewer, rows, new Map(exercises.map((each) => [each.postId, each.version])));
  const byId = new Map(exercises.map((each) => [each.postId, each]));
  return rows.map((row) => {
    const exercise = byId.get(row.exerciseId ?? "");
    const given = contents.get(`${row.exerciseId}:${row.exerciseVersion}`) ?? null;
    return toPlanItemView(row, exercise ? { ...exercise, given } : null, origins);
  });
}

const listItems = (viewer: Viewer, memberId: string) => itemsWhere(viewer, { memberId, removedAt: null });

/** An exercise of one's own plan, also one that was removed. @throws {AppError} `not-found`, also for somebody else's */
export async function getPlanItem(viewer: Actor, id: string): Promise<PlanItemView> {
  const [item] = await itemsWhere(viewer, { id, memberId: viewer.id });
  if (!item) throw new AppError("not-found", "plan-item");
  return item;
}

type Stretch = { readonly from: string; readonly to?: string };

async function listLogs(memberId: string, { from, to }: Stretch) {
  const rows = await reader.planLog.findMany({
    where: { memberId, undoneAt: null, doneOn: { gte: toDate(from), ...(to ? { lte: toDate(to) } : {}) } },
    orderBy: [{ doneOn: "desc" }, { id: "desc" }],
    select: planLogColumns,
  });
  return rows.map(toPlanLogView);
}

const blankReminders = { timeZone: "UTC", reminderTimes: [], byEmail: false, byPush: false };

/** One's own plan; an empty one for somebody who has none yet. */
export async function getPlan(viewer: Actor): Promise<PlanView> {
  const row = await reader.plan.findUnique({
    where: { memberId: viewer.id },
    select: {
      ...{ timeZone: true, reminderTimes: true, byEmail: true, byPush: true },
      shares: { where: { endedAt: null }, select: planShareColumns },
    },
  });
  const { timeZone, reminderTimes: times, byEmail, byPush } = row ?? blankReminders;
  const from = addDays(dayIn(timeZone, now()), -recentDays);
  const [items, logs] = row
    ? await Promise.all([listItems(viewer, viewer.id), listLogs(viewer.id, { from })])
    : [[], []];
  const [share] = row?.shares ?? [];
  return {
    owner: viewer.handle,
    isNew: row === null,
    items,
    logs,
    reminders: { timeZone, times, byEmail, byPush },
    share: share ? toPlanShareView(share) : null,
  };
}

/** What oneself did in a stretch of time, newest first. */
export async function getPlanHistory(viewer: Actor, stretch: Required<Stretch>): Promise<PlanHistoryView> {
  return { logs: await listLogs(viewer.id, stretch) };
}

async function fromPrescription(viewer: Viewer, id: string): Promise<PlanOffer | null> {
  const shown = publishedPost(viewer);
  const row = await reader.prescription.findFirst({
    where: {
      id,
      exercise: { post: shown },
      OR: [{ comment: { status: "PUBLISHED", post: shown } }, { post: shown }],
    },
    select: { ...prescriptionColumns, postId: true, order: true },
  });
  if (!row) return null;
  const { exercise, exerciseId, dose, note, drawing, version } = toPrescriptionView(row);
  const { commentId, postId, order } = row;
  const twins = { commentId, postId, exerciseId, side: dose.side, order: { lt: order } };
  const source = sourceWord(row, await reader.prescription.count({ where: twins }));
  const view = {
    ...{ source, title: exercise.title, path: postPath(exercise) },
    ...{ drawing, dose, note, days: usualDays(dose.daysPerWeek) },
  };
  return { prescriptionId: id, exerciseId, exerciseVersion: version, view };
}

async function fromExercise(viewer: Viewer, id: string): Promise<PlanOffer | null> {
  const row = await reader.post.findFirst({
    where: { AND: [{ id, kind: "EXERCISE" }, publishedPost(viewer)] },
    select: { ...exerciseColumns, exercise: { select: { ...exerciseColumns.exercise.select, version: true } } },
  });
  if (!row) return null;
  const { title, drawing, dose: usual } = toExerciseView(row);
  const dose = startingDose(usual);
  const view = {
    ...{ source: `exercise:${id}`, title, path: postPath(row), drawing, dose, note: null },
    days: usualDays(dose.daysPerWeek),
  };
  return { prescriptionId: null, exerciseId: id, exerciseVersion: row.exercise?.version ?? 1, view };
}

/**
 * What would come into the plan from an exercise or a prescription that `viewer` sees.
 *
 * @throws {AppError} `not-found`
 */
export async function getPlanOffer(viewer: Viewer, { prescription, exercise }: PlanSource): Promise<PlanOffer> {
  const offer = prescription
    ? await fromPrescription(viewer, prescription)
    : await fromExercise(viewer, exercise ?? "");
  if (!offer) throw new AppError("not-found", "exercise");
  return offer;
}

/** The same as the page shows it on which it is added. @throws {AppError} `not-found` */
export async function getPlanOfferView(viewer: Actor, source: PlanSource): Promise<PlanOfferView> {
  const { view } = await getPlanOffer(viewer, source);
  const where = { memberId: viewer.id, source: view.source, removedAt: null };
  const item = await reader.planItem.findFirst({ where, select: { id: true } });
  return { ...view, itemId: item?.id ?? null };
}

/** The zone of one's own plan, in which its days are told. */
export async function findPlanZone(viewer: Actor): Promise<string | null> {
  const row = await reader.plan.findUnique({ where: { memberId: viewer.id }, select: { timeZone: true } });
  return row?.timeZone ?? null;
}

/** A plan that its member shows to `viewer`. @throws {AppError} `not-found`, also for everybody else */
export async function getSharedPlan(viewer: Actor, shareId: string): Promise<SharedPlanView> {
  if (!viewer.credentialId) throw new AppError("not-found", "plan");
  const row = await reader.planShare.findFirst({
    where: { id: shareId, endedAt: null, practitionerId: viewer.id },
    select: {
      ...{ id: true, memberId: true, createdAt: true },
      plan: { select: { timeZone: true, member: { select: authorColumns } } },
    },
  });
  if (!row) throw new AppError("not-found", "plan");
  const { memberId, plan } = row;
  const from = addDays(dayIn(plan.timeZone, now()), -sharedDays);
  const [items, logs] = await Promise.all([listItems(viewer, memberId), listLogs(memberId, { from })]);
  const member = toPersonView(plan.member);
  // Where it was collected would lead to a thread that its member may have begun without their name.
  const shown = items.map((item) => ({ ...item, source: "", origin: null }));
  return { id: row.id, member, since: row.createdAt.toISOString(), timeZone: plan.timeZone, items: shown, logs };
}

/** Plans that their members show to `viewer`, the newest first. */
export async function listReadablePlans(viewer: Actor): Promise<ReadablePlanView[]> {
  if (!viewer.credentialId) return [];
  const rows = await reader.planShare.findMany({
    where: { practitionerId: viewer.id, endedAt: null },
    orderBy: { id: "desc" },
    take: 100,
    select: { id: true, createdAt: true, plan: { select: { member: { select: authorColumns } } } },
  });
  return rows.map(({ id, createdAt, plan }) => ({
    id,
    member: toPersonView(plan.member),
    since: createdAt.toISOString(),
  }));
}

/** Does the link in a reminder still stop something? */
export async function isStopTokenKnown(_viewer: Viewer, token: string): Promise<boolean> {
  return (await reader.plan.findUnique({ where: { stopToken: token }, select: { memberId: true } })) !== null;
}
