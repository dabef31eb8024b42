import { keysOfRevision } from "@/lib/exercise-proposals/cached-pages";
import {
  acceptedNote,
  createHeld,
  declinedNote,
  linksOf,
  revisedContent,
  takeClip,
} from "@/lib/exercise-proposals/columns";
import { canPropose, canReview, canRevise, canWithdraw } from "@/lib/exercise-proposals/policy";
import {
  getAcceptance,
  getContentLinks,
  getReviewability,
  getRevisability,
  type Standing,
} from "@/lib/exercise-proposals/queries";
import type { AcceptedView, ProposalBody, ProposedView, RevisionBody } from "@/lib/exercise-proposals/schema";
import { moveOnLadder, nothing } from "@/lib/exercise-proposals/sql";
import { type ContentLinks, exerciseRow, topicRows } from "@/lib/exercises/columns";
import type { ExerciseContent } from "@/lib/exercises/schema";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { announce } from "@/lib/platform/outbox";
import { permit } from "@/lib/platform/permit";

/**
 * Hands in a new exercise, which stays held until a second practitioner has reviewed it.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canPropose}; `invalid` naming what is not there
 */
export async function proposeExercise(actor: Actor, { content: body }: ProposalBody): Promise<ProposedView> {
  const proposing = permit(actor, "exercise:propose", canPropose(actor));
  const links = await getContentLinks(actor, body);
  const content: ExerciseContent = { ...body, drawing: null };
  const own = { at: now(), slug: `proposed-${crypto.randomUUID()}` };
  return write(proposing, (tx) => createHeld(tx, actor, { content, links, own }));
}

type Written = { readonly version: number; readonly content: ExerciseContent; readonly links: ContentLinks };

/** Everything that a content says, in the rows that search, lists and pages read. */
async function storeContent(tx: Tx, exerciseId: string, { version, content, links }: Written): Promise<void> {
  const { topics, muscles } = topicRows(content, links);
  await tx.exercise.update({
    where: { postId: exerciseId },
    data: {
      ...exerciseRow(content),
      video: content.video ?? nothing,
      version,
      muscles: { deleteMany: {}, create: muscles },
    },
  });
  await tx.post.update({
    where: { id: exerciseId },
    data: { title: content.title, topics: { deleteMany: {}, create: topics } },
  });
}

/** What is not published yet is its author's text: what is kept follows it, and it waits again. */
async function rewriteHeld(tx: Tx, exerciseId: string, written: Written): Promise<void> {
  await storeContent(tx, exerciseId, written);
  await tx.post.updateMany({ where: { id: exerciseId, status: "DRAFT" }, data: { status: "HELD" } });
}

/**
 * Hands in a revision; it replaces one's own earlier one that nobody has reviewed yet.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canRevise}; `invalid` naming what is not there or
 *   when nothing changes; `conflict` when the exercise has been revised since
 */
export async function proposeRevision(actor: Actor, exerciseId: string, body: RevisionBody): Promise<ProposedView> {
  const standing = await getRevisability(actor, exerciseId);
  const revising = permit(actor, "exercise:revise", canRevise(actor, standing));
  const links = await getContentLinks(actor, body.content);
  const { content, changes } = revisedContent(standing.content, body.content);
  if (body.version !== standing.base) throw new AppError("conflict", "exercise-moved");
  if (standing.isPublished && changes.length === 0) throw new AppError("invalid", "nothing-changed");
  return write(revising, async (tx) => {
    await assertStanding(tx, exerciseId, standing.page.version);
    await takeClip(tx, actor, { exerciseId, content });
    await tx.exerciseVersion.deleteMany({ where: { exerciseId, authorId: actor.id, state: "PROPOSED" } });
    if (!standing.isPublished) await rewriteHeld(tx, exerciseId, { version: 1, content, links });
    const data = {
      exerciseId,
      baseVersion: standing.base,
      content,
      summary: body.summary,
      changes,
      authorId: actor.id,
    };
    const { id } = await tx.exerciseVersion.create({ data: { ...data, proposedAt: now() }, select: { id: true } });
    return { id, exerciseId };
  });
}

/** Holds the exercise's row until this transaction ends. @throws {AppError} `conflict` when its version is another one */
async function assertStanding(tx: Tx, exerciseId: string, version: number): Promise<void> {
  const { count } = await tx.exercise.updateMany({ where: { postId: exerciseId, version }, data: { version } });
  if (count === 0) throw new AppError("conflict", "exercise-moved");
}

/** Keeps what stood until now: exercises that were never revised have no document of it. */
async function keepStanding(tx: Tx, { id, content, version, authorId, since }: Standing): Promise<void> {
  const at = since ?? now();
  const data = {
    ...{ exerciseId: id, version, content, baseVersion: version - 1, state: "REVIEWED" as const },
    ...{ authorId, decidedAt: at, proposedAt: at },
  };
  await tx.exerciseVersion.createMany({ data, skipDuplicates: true });
}

async function decide(tx: Tx, id: string, data: { state: "REVIEWED" | "DECLINED" } & Record<string, unknown>) {
  const { count } = await tx.exerciseVersion.updateMany({
    where: { id, state: "PROPOSED" },
    data: { ...data, decidedAt: now() },
  });
  if (count === 0) throw new AppError("conflict", "already-reviewed");
}

async function publish(tx: Tx, exerciseId: string, slug: string): Promise<void> {
  const at = now();
  const { count } = await tx.post.updateMany({
    where: { id: exerciseId, status: "HELD" },
    data: { status: "PUBLISHED", slug, publishedAt: at, lastActivityAt: at },
  });
  if (count === 0) throw new AppError("conflict", "already-reviewed");
}

/**
 * Accepts a proposal: what it says now stands, as the next version, and its author hears of it.
 *
 * Prescriptions of earlier versions keep them. Of two reviewers at once one is refused.
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canReview}; `invalid` when steps would run in a
 *   loop; `conflict` when it was decided already or the exercise has been revised since
 */
export async function acceptProposal(actor: Actor, id: string): Promise<AcceptedView> {
  const { proposal, standing, changes, links, slug } = await getAcceptance(actor, id);
  const { exerciseId, content, authorId, exercise } = proposal;
  const version = standing ? standing.version + 1 : 1;
  return write(permit(actor, "exercise:accept", canReview(actor, proposal)), async (tx) => {
    await assertStanding(tx, exerciseId, exercise.version);
    if (standing) await keepStanding(tx, standing);
    await decide(tx, id, { state: "REVIEWED", version, changes, reviewerId: actor.id });
    await storeContent(tx, exerciseId, { version, content, links });
    const from = standing ? linksOf(standing.content, standing.links) : { easier: [], harder: [] };
    await moveOnLadder(tx, exerciseId, { from, to: linksOf(content, links) });
    if (!standing) await publish(tx, exerciseId, slug);
    await announce(tx, acceptedNote({ id, authorId, title: content.title }));
    await touch(
      tx,
      ...keysOfRevision({ exerciseId, slug, contents: standing ? [standing.content, content] : [content] }),
    );
    return { id, slug, version };
  });
}

/** An unpublished exercise goes back to its author's desk. */
const backToDesk = (tx: Tx, exerciseId: string) =>
  tx.post.updateMany({ where: { id: exerciseId, status: "HELD" }, data: { status: "DRAFT" } });

/**
 * Declines a proposal with the reason, which its author is told; they may change it and hand it in again.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canReview}; `conflict` when it was decided already
 */
export async function declineProposal(actor: Actor, id: string, { reason }: { reason: string }): Promise<ProposedView> {
  const { authorId, exerciseId, content, ...proposal } = await getReviewability(actor, id);
  const declining = permit(actor, "exercise:decline", canReview(actor, { authorId }));
  if (proposal.state !== "PROPOSED") throw new AppError("conflict", "already-reviewed");
  return write(declining, async (tx) => {
    await decide(tx, id, { state: "DECLINED", reason, reviewerId: actor.id });
    await backToDesk(tx, exerciseId);
    await announce(tx, declinedNote({ id, authorId, title: content.title }, reason));
    return { id, exerciseId };
  });
}

/**
 * Takes one's own proposal back before somebody has reviewed it.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canWithdraw}; `conflict` when it was decided already
 */
export async function withdrawProposal(actor: Actor, id: string): Promise<ProposedView> {
  const { exerciseId, ...proposal } = await getReviewability(actor, id);
  return write(permit(actor, "exercise:withdraw", canWithdraw(actor, proposal)), async (tx) => {
    await decide(tx, id, { state: "DECLINED", reason: "Taken back by its author." });
    await backToDesk(tx, exerciseId);
    return { id, exerciseId };
  });
}
