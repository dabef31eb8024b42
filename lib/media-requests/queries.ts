import { getAskersAge } from "@/lib/comments/queries";
import { askedIn, isOver, lineColumns, requestColumns, toLineView, toRequestView } from "@/lib/media-requests/columns";
import { type MediaRequestLineView, type MediaRequestView, mostPieces } from "@/lib/media-requests/schema";
import { visibleMediaRequests, visiblePieces } from "@/lib/media-requests/visibility";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type CursorQuery, decodeCursor, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { getCommentability } from "@/lib/posts/queries";

const missing = () => new AppError("not-found", "media-request");

/** A request with what was sent. @throws {AppError} `not-found`, also for whom it is not */
export async function getMediaRequest(viewer: Viewer, id: string): Promise<MediaRequestView> {
  const row = await reader.mediaRequest.findFirst({
    where: { AND: [{ id }, visibleMediaRequests(viewer)] },
    select: requestColumns,
  });
  if (!row) throw missing();
  return toRequestView(row, viewer, now());
}

/** Requests that one was asked or asks oneself, newest first. */
export async function listMediaRequests(
  viewer: Actor,
  { cursor, limit }: CursorQuery,
): Promise<Page<MediaRequestLineView>> {
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.mediaRequest.findMany({
    where: {
      AND: [
        visibleMediaRequests(viewer),
        after ? { OR: [{ createdAt: { lt: after[0] } }, { createdAt: after[0], id: { lt: after[1] } }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: lineColumns,
  });
  const moment = now();
  return toPage(rows, {
    limit,
    view: (row) => toLineView(row, viewer, moment),
    key: (row) => [row.createdAt.toISOString(), row.id],
  });
}

/** Facts about a request for policies. @throws {AppError} `not-found`, also for whom it is not */
export async function getMediaRequestFacts(viewer: Viewer, id: string) {
  const row = await reader.mediaRequest.findFirst({
    where: { AND: [{ id }, visibleMediaRequests(viewer)] },
    select: {
      ...{ id: true, postId: true, askerId: true, practitionerId: true, state: true, keepDays: true },
      ...{ sentAt: true, expiresAt: true, endedAt: true, reportedAt: true, decidedAt: true },
      pieces: { select: { id: true, position: true, key: true, videoId: true } },
    },
  });
  if (!row) throw missing();
  const { pieces, reportedAt, decidedAt, endedAt } = row;
  const reported = { isReported: reportedAt !== null, isDecided: decidedAt !== null, isEnded: endedAt !== null };
  const full = { isEmpty: pieces.length === 0, isFull: pieces.length >= mostPieces };
  return { ...row, ...full, isOver: isOver(row, now()), ...reported };
}

/** Facts for asking somebody in a thread for photos or a clip. @throws {AppError} `not-found` */
export async function getAskableThread(viewer: Actor, questionId: string) {
  const post = await getCommentability(viewer, questionId);
  const [{ isUnder16 }, asked] = await Promise.all([
    getAskersAge(viewer, questionId),
    askedIn(reader, { actor: viewer, postId: questionId, at: now() }),
  ]);
  return { ...post, isUnder16, ...asked };
}

/** The file of a photo or clip for whoever may see it now. @throws {AppError} `not-found` */
export async function getPieceFile(viewer: Viewer, requestId: string, pieceId: string) {
  const row = await reader.mediaPiece.findFirst({
    where: { AND: [{ id: pieceId, requestId }, visiblePieces(viewer, now())] },
    select: {
      ...{ position: true, key: true, bytes: true },
      video: { select: { key: true, type: true } },
      request: { select: { askerId: true } },
    },
  });
  const key = row?.video?.key ?? row?.key;
  if (!row || !key) throw new AppError("not-found", "media-piece");
  const { position, bytes, video } = row;
  const isOwn = row.request.askerId === viewer?.id;
  return { key, bytes, position, isOwn, type: video?.type ?? "image/webp" };
}
