import { getEditability } from "@/lib/comments/queries";
import * as columns from "@/lib/media-requests/columns";
import * as notes from "@/lib/media-requests/notes";
import * as policy from "@/lib/media-requests/policy";
import { getAskableThread, getMediaRequest, getMediaRequestFacts, getPieceFile } from "@/lib/media-requests/queries";
import {
  type ClipBody,
  type KeepBody,
  type MediaAnswerBody,
  type MediaNoteBody,
  type MediaRequestBody,
  type MediaRequestView,
  mostPieces,
  type OutcomeBody,
  type ReportBody,
  type ReportDecisionBody,
  waitDays,
} from "@/lib/media-requests/schema";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { deleteFiles, putFiles } from "@/lib/platform/files/store";
import { sha256 } from "@/lib/platform/hash";
import { decodePicture, encodePicture, inspectPicture, inTurn, onWhite } from "@/lib/platform/images/pictures";
import { announce } from "@/lib/platform/outbox";
import { about, permit, systemPermit } from "@/lib/platform/permit";

type Changed = { id: string };
type Facts = Awaited<ReturnType<typeof getMediaRequestFacts>>;

const dayMs = 24 * 3_600_000;
const daysFrom = (moment: Date, days: number): Date => new Date(moment.getTime() + days * dayMs);
/** What a photo is kept at: enough for a joint, and no more. */
const largestPhoto = { width: 1600, height: 2000 };

/**
 * Asks whoever asked a question for photos or a clip, for one's own eyes alone.
 *
 * One open request per practitioner and thread; the unique index settles a double press.
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canRequestMedia`; `conflict`
 */
export async function requestMedia(actor: Actor, { questionId, template, words }: MediaRequestBody): Promise<Changed> {
  const thread = await getAskableThread(actor, questionId);
  const asking = permit(actor, "media-request:ask", policy.canRequestMedia(actor, thread));
  const people = { postId: questionId, askerId: thread.authorId, practitionerId: actor.id };
  const data = { ...people, template, words, createdAt: now(), expiresAt: daysFrom(now(), waitDays) };
  return write(asking, async (tx) => {
    const { wasAskedLately, ...asked } = await columns.holdThread(tx, { actor, postId: questionId, at: now() });
    permit(actor, "media-request:ask", policy.canRequestMedia(actor, { ...thread, ...asked }));
    const { id } = await tx.mediaRequest.create({ data, select: { id: true } });
    await announce(tx, notes.askedNote({ id, ...people }, wasAskedLately));
    return { id };
  });
}

/** The files go right after the transaction; the job makes sure that they do. */
async function letGo(tx: Tx, keys: string[]): Promise<string[]> {
  if (keys.length > 0) await announce(tx, { type: "media-request.files-removed", keys });
  return keys;
}

const empty = async (tx: Tx, id: string, end: columns.End): Promise<string[]> =>
  letGo(tx, await columns.emptyRequest(tx, id, end));

/**
 * Accepts a request, with consent, or declines it, which is final.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canAnswerRequest`; `conflict`
 */
export async function answerRequest(actor: Actor, id: string, { decision }: MediaAnswerBody): Promise<Changed> {
  const request = await getMediaRequestFacts(actor, id);
  const answering = permit(actor, "media-request:answer", policy.canAnswerRequest(actor, request));
  return write(answering, async (tx) => {
    if (decision === "ACCEPT") await columns.changeOpen(tx, request, { state: "ACCEPTED", consentedAt: now() });
    else await empty(tx, id, { state: "DECLINED", endedAt: now() });
    await announce(tx, decision === "ACCEPT" ? notes.acceptedNote(request) : notes.declinedNote(request));
    return { id };
  });
}

type NewPiece = columns.Content & { bytes: number; width?: number; height?: number };

async function addPiece(tx: Tx, actor: Actor, { request, piece }: { request: Facts; piece: NewPiece }) {
  await columns.changeOpen(tx, request, { piecesGiven: { increment: 1 } });
  // The request is held from here on: what is counted stays true.
  const isFull = (await tx.mediaPiece.count({ where: { requestId: request.id } })) >= mostPieces;
  permit(actor, "media-request:add", policy.canAddPiece(actor, request, { isFull }));
  const where = { id: request.id };
  const { piecesGiven: position } = await tx.mediaRequest.findUniqueOrThrow({ where, select: { piecesGiven: true } });
  const data = { ...piece, requestId: request.id, position, createdAt: now() };
  return tx.mediaPiece.create({ data, select: { id: true } });
}

async function addingTo(actor: Actor, id: string) {
  const request = await getMediaRequestFacts(actor, id);
  return { request, adding: permit(actor, "media-request:add", policy.canAddPiece(actor, request, request)) };
}

/**
 * Adds a photo to a request, encoded anew without what the camera noted.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canAddPiece`; `invalid` with what is wrong with the file
 */
export async function addPhoto(actor: Actor, id: string, input: Uint8Array): Promise<Changed> {
  const { request, adding } = await addingTo(actor, id);
  const { file, width, height } = await inTurn(async () => {
    await inspectPicture(input);
    const pixels = await onWhite(await decodePicture(input, largestPhoto));
    return { file: await encodePicture(pixels, pixels.width, "webp"), width: pixels.width, height: pixels.height };
  });
  const key = `requests/${crypto.randomUUID().replaceAll("-", "")}.webp`;
  await putFiles(new Map([[key, file]]));
  try {
    const piece = { key, videoId: null, bytes: file.length, width, height };
    return await write(adding, (tx) => addPiece(tx, actor, { request, piece }));
  } catch (error) {
    await deleteFiles([key]);
    throw error;
  }
}

/**
 * Adds a clip that has come whole.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canAddPiece`; `invalid` when the clip is gone
 */
export async function addClip(actor: Actor, id: string, { videoId }: ClipBody): Promise<Changed> {
  const { request, adding } = await addingTo(actor, id);
  return write(adding, async (tx) => {
    const { bytes } = await columns.claimClip(tx, actor, videoId);
    return addPiece(tx, actor, { request, piece: { key: null, videoId, bytes } });
  });
}

/**
 * Takes a photo or clip back, with its notes and its file.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canTakeBack`
 */
export async function takePieceBack(actor: Actor, id: string, pieceId: string): Promise<Changed> {
  const request = await getMediaRequestFacts(actor, id);
  const piece = request.pieces.find((each) => each.id === pieceId);
  const taking = permit(actor, "media-request:take-back", policy.canTakeBack(actor, request));
  if (!piece) throw new AppError("not-found", "media-piece");
  const keys = await write(taking, async (tx) => {
    const { count } = await tx.mediaPiece.deleteMany({ where: { id: pieceId } });
    return count === 1 ? letGo(tx, await columns.removeContents(tx, [piece])) : [];
  });
  await deleteFiles(keys);
  return { id: pieceId };
}

/**
 * Shows what was gathered to the practitioner for so many days from the first time on; again to change them.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canSend`; `conflict`
 */
export async function sendPieces(actor: Actor, id: string, { keepDays }: KeepBody): Promise<Changed> {
  const request = await getMediaRequestFacts(actor, id);
  const sending = permit(actor, "media-request:send", policy.canSend(actor, request, request));
  const sentAt = request.sentAt ?? now();
  const expiresAt = daysFrom(sentAt, keepDays);
  return write(sending, async (tx) => {
    await columns.changeOpen(tx, request, { state: "SENT", sentAt, keepDays, expiresAt });
    if (!request.sentAt) await announce(tx, notes.sentNote(request));
    return { id };
  });
}

/**
 * Ends a request: its files, notes and words are deleted, now and for good.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canEndRequest`
 */
export async function endRequest(actor: Actor, id: string): Promise<Changed> {
  const request = await getMediaRequestFacts(actor, id);
  const ending = permit(actor, "media-request:end", policy.canEndRequest(actor, request));
  const keys = await write(ending, async (tx) => {
    const files = await empty(tx, id, { state: "ENDED", endedAt: now() });
    await announce(tx, notes.endedNote(request, actor.id === request.askerId));
    return files;
  });
  await deleteFiles(keys);
  return { id };
}

/** Ends a request whose time is over, or whose question is gone; for the sweep. */
export async function expireRequest(id: string): Promise<void> {
  const expiring = systemPermit("media-request:expire", "its time is over, or its question is gone");
  await deleteFiles(await write(expiring, (tx) => empty(tx, id, { state: "ENDED", endedAt: now() })));
}

async function workingOn(actor: Actor, id: string) {
  const request = await getMediaRequestFacts(actor, id);
  return { request, working: permit(actor, "media-request:work", policy.canWorkOnRequest(actor, request)) };
}

/**
 * Notes what is seen at a moment of a clip or on a photo.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canWorkOnRequest`
 */
export async function addNote(actor: Actor, id: string, { angle, ...note }: MediaNoteBody): Promise<Changed> {
  const { request, working } = await workingOn(actor, id);
  if (!request.pieces.some((piece) => piece.id === note.pieceId)) throw new AppError("not-found", "media-piece");
  const data = { ...note, ...(angle ? { angle } : {}), createdAt: now() };
  return write(working, (tx) => tx.mediaNote.create({ data, select: { id: true } }));
}

/**
 * Takes a note away.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canWorkOnRequest`
 */
export async function removeNote(actor: Actor, id: string, noteId: string): Promise<Changed> {
  const { working } = await workingOn(actor, id);
  return write(working, async (tx) => {
    const { count } = await tx.mediaNote.deleteMany({ where: { id: noteId, piece: { requestId: id } } });
    if (count === 0) throw new AppError("not-found", "media-note");
    return { id: noteId };
  });
}

/**
 * Says which comment in the thread tells what came of it; the clip itself never goes there.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canWorkOnRequest`, or for somebody else's comment
 */
export async function tellOutcome(actor: Actor, id: string, { commentId }: OutcomeBody): Promise<Changed> {
  const { request, working } = await workingOn(actor, id);
  const comment = await getEditability(actor, commentId);
  const isOwn = comment.authorId === actor.id && comment.postId === request.postId;
  permit(actor, "media-request:tell", isOwn ? "allowed" : { denied: "not-yours" });
  return write(working, async (tx) => {
    await columns.changeOpen(tx, request, { outcomeId: commentId });
    await announce(tx, notes.outcomeNote(request));
    return { id };
  });
}

/**
 * Shows a request to moderators, with what happened; from then on they see what the practitioner sees.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canReportRequest`
 */
export async function reportRequest(actor: Actor, id: string, { words }: ReportBody): Promise<Changed> {
  const request = await getMediaRequestFacts(actor, id);
  return write(permit(actor, "media-request:report", policy.canReportRequest(actor, request)), async (tx) => {
    await columns.changeOpen(tx, request, { reportedAt: now(), report: words, decidedAt: null, decision: null });
    const role = { in: ["MODERATOR" as const, "ADMIN" as const] };
    const moderators = await tx.member.findMany({ where: { role, bannedAt: null }, select: { id: true } });
    for (const moderator of moderators) await announce(tx, notes.reportedNote(request, moderator.id, now()));
    return { id };
  });
}

/**
 * Decides on a report: what was sent is deleted now, or the request goes on until its time is over.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from `canDecideReport`; `conflict` when it was decided already
 */
export async function decideReport(actor: Actor, id: string, { verdict, words }: ReportDecisionBody): Promise<Changed> {
  const request = await getMediaRequestFacts(actor, id);
  const verdictOn = permit(actor, "moderation:decide-private-request", policy.canDecideReport(actor, request));
  const keys = await write(about(verdictOn, { postId: request.postId }), async (tx) => {
    await columns.markDecided(tx, id, { decidedAt: now(), decision: words });
    await announce(tx, notes.decidedNote(request, words, now()));
    return verdict === "END" || request.isOver ? empty(tx, id, { state: "ENDED", endedAt: now() }) : [];
  });
  await deleteFiles(keys);
  return { id };
}

type Look = { id: string; kind: "OPENED" | "SEEN" | "DOWNLOADED"; position: number; sessionId: string | null };

/** Files that somebody other than the asker looked; within an hour of a session once, however often it is asked for. */
async function noteLook(viewer: Actor, { id, kind, position, sessionId }: Look): Promise<void> {
  const at = now();
  const visit = `${at.toISOString().slice(0, 13)}:${sha256(sessionId ?? "a program").slice(0, 16)}`;
  const data = { requestId: id, viewerId: viewer.id, kind, position, visit, at };
  const looking = systemPermit("media-request:look", "the asker reads who looked");
  await write(looking, (tx) => tx.mediaView.createMany({ data: [data], skipDuplicates: true }));
}

/** A request with what was sent; the asker reads later who opened it. @throws {AppError} `not-found` */
export async function openRequest(actor: Actor, id: string, sessionId: string | null): Promise<MediaRequestView> {
  const request = await getMediaRequest(actor, id);
  if (request.part !== "ASKER") await noteLook(actor, { id, kind: "OPENED", position: 0, sessionId });
  return request;
}

type Opening = { id: string; pieceId: string; isDownload: boolean; sessionId: string | null };

/** The file of a photo or clip; the asker reads later who saw it. @throws {AppError} `not-found` */
export async function openPiece(viewer: Viewer, { id, pieceId, isDownload, sessionId }: Opening) {
  const { isOwn, position, ...file } = await getPieceFile(viewer, id, pieceId);
  if (viewer && !isOwn) await noteLook(viewer, { id, kind: isDownload ? "DOWNLOADED" : "SEEN", position, sessionId });
  return file;
}
