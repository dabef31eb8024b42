import { permalink } from "@/lib/comments/schema";
import { degreesOf } from "@/lib/media-requests/angle";
import {
  angle,
  type MediaNoteView,
  type MediaPieceView,
  type MediaRequestLineView,
  type MediaRequestView,
} from "@/lib/media-requests/schema";
import { openAt, undecided } from "@/lib/media-requests/visibility";
import { authorColumns, toAuthorView, toPersonView } from "@/lib/members/columns";
import { type Actor, isModerator, type Viewer, writesWithFirst } from "@/lib/platform/actor";
import type { reader, Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { askedColumns, isUnnamedIn } from "@/lib/posts/columns";
import { postPath } from "@/lib/posts/schema";
import { credentialColumns, toCredentialView } from "@/lib/practitioners/columns";
import { claimVideo, removeVideos } from "@/lib/videos/columns";
import type { Prisma } from "@/prisma/generated/client";

const post = { select: { id: true, kind: true, slug: true, title: true, ...askedColumns } } as const;

/** What a list selects of a request. */
export const lineColumns = {
  id: true,
  state: true,
  template: true,
  askerId: true,
  practitionerId: true,
  createdAt: true,
  sentAt: true,
  expiresAt: true,
  endedAt: true,
  reportedAt: true,
  decidedAt: true,
  post,
  asker: { select: authorColumns },
  practitioner: {
    select: {
      ...authorColumns,
      credentials: {
        where: { status: "VERIFIED" },
        orderBy: writesWithFirst,
        take: 1,
        select: credentialColumns,
      },
    },
  },
} as const satisfies Prisma.MediaRequestSelect;

const pieceColumns = {
  id: true,
  position: true,
  key: true,
  width: true,
  height: true,
  bytes: true,
  video: { select: { key: true, type: true } },
  notes: { orderBy: [{ seconds: "asc" }, { createdAt: "asc" }] },
} as const satisfies Prisma.MediaPieceSelect;

/** What a request's own page selects. */
export const requestColumns = {
  ...lineColumns,
  words: true,
  keepDays: true,
  report: true,
  decision: true,
  outcome: { select: { number: true, status: true } },
  pieces: { select: pieceColumns, orderBy: { position: "asc" } },
  views: {
    select: { id: true, kind: true, position: true, at: true, viewer: { select: authorColumns } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 200,
  },
} as const satisfies Prisma.MediaRequestSelect;

type LineRow = Prisma.MediaRequestGetPayload<{ select: typeof lineColumns }>;
type RequestRow = Prisma.MediaRequestGetPayload<{ select: typeof requestColumns }>;
type PieceRow = RequestRow["pieces"][number];

/** Whether nothing of a request is to be seen any more. */
export const isOver = (row: { endedAt: Date | null; expiresAt: Date }, moment: Date): boolean =>
  row.endedAt !== null || row.expiresAt <= moment;

/** Whether a request waits for the decision of moderators. */
const isUndecided = (row: { reportedAt: Date | null; decidedAt: Date | null; endedAt: Date | null }): boolean =>
  row.reportedAt !== null && row.decidedAt === null && row.endedAt === null;

/** For moderators a request that waits for their decision is not over, whatever the time. */
const isOverFor = (part: MediaRequestLineView["part"], row: LineRow, moment: Date): boolean =>
  part === "MODERATOR" && isUndecided(row) ? false : isOver(row, moment);

function partOf(viewer: Viewer, row: LineRow): MediaRequestLineView["part"] {
  if (viewer?.id === row.askerId) return "ASKER";
  return viewer?.id === row.practitionerId || !isModerator(viewer) ? "PRACTITIONER" : "MODERATOR";
}

/** A request as a list shows it; whoever asked without their name has none here either. */
export function toLineView(row: LineRow, viewer: Viewer, moment: Date): MediaRequestLineView {
  const { id, template, practitioner } = row;
  const part = partOf(viewer, row);
  const ended = isOverFor(part, row, moment);
  return {
    id,
    template,
    part,
    state: ended && row.state !== "DECLINED" ? "ENDED" : row.state,
    question: { id: row.post.id, title: row.post.title, path: postPath(row.post) },
    asker: toAuthorView(row.asker, isUnnamedIn(row.post, row.askerId)),
    practitioner: toPersonView(practitioner),
    credential: toCredentialView(practitioner.credentials[0] ?? null),
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    expiresAt: row.expiresAt.toISOString(),
    endedAt: ended ? (row.endedAt ?? row.expiresAt).toISOString() : null,
    isKept: isUndecided(row) && isOver(row, moment),
  };
}

const toPieceView = (requestId: string, { id, position, video, width, height }: PieceRow): MediaPieceView => ({
  ...{ id, position, width, height },
  kind: video ? "CLIP" : "PHOTO",
  src: `/api/v1/media-requests/${requestId}/pieces/${id}`,
  type: video?.type ?? "image/webp",
});

const toNoteViews = ({ notes }: PieceRow): MediaNoteView[] =>
  notes.map((note) => {
    const measured = angle.nullable().parse(note.angle);
    const { id, pieceId, seconds, words } = note;
    return {
      ...{ id, pieceId, seconds, words },
      angle: measured && { ...measured, degrees: degreesOf(measured) },
      createdAt: note.createdAt.toISOString(),
    };
  });

/** What of a request's contents its viewer may see: the asker all of it, others once it was sent; after the end nobody. */
function contentsFor(part: MediaRequestLineView["part"], row: RequestRow, moment: Date): PieceRow[] {
  if (isOverFor(part, row, moment) || (part === "MODERATOR" && !isUndecided(row))) return [];
  return part === "ASKER" || row.state === "SENT" ? row.pieces : [];
}

/** A request with what was sent, as one of those sees it whom it is for. */
export function toRequestView(row: RequestRow, viewer: Viewer, moment: Date): MediaRequestView {
  const line = toLineView(row, viewer, moment);
  const pieces = contentsFor(line.part, row, moment);
  const { outcome, keepDays, views } = row;
  const isParty = line.part === "PRACTITIONER";
  return {
    ...line,
    words: isOverFor(line.part, row, moment) ? "" : row.words,
    keepDays,
    isReported: row.reportedAt !== null,
    report: isParty ? null : row.report,
    isDecided: row.decidedAt !== null,
    decision: isParty ? null : row.decision,
    outcome: outcome?.status === "PUBLISHED" ? { path: permalink(row.post, outcome.number) } : null,
    pieces: pieces.map((piece) => toPieceView(row.id, piece)),
    notes: pieces.flatMap(toNoteViews),
    views:
      line.part === "ASKER"
        ? views.map(({ viewer: who, at, ...view }) => ({ ...view, who: toPersonView(who), at: at.toISOString() }))
        : [],
  };
}

type Asking = { readonly actor: Actor; readonly postId: string; readonly at: Date };

/** What `actor` and others have asked in a thread so far. */
export async function askedIn({ mediaRequest }: Pick<typeof reader, "mediaRequest">, { actor, postId, at }: Asking) {
  const [declined, open] = await Promise.all([
    mediaRequest.count({ where: { postId, practitionerId: actor.id, state: "DECLINED" } }),
    mediaRequest.count({ where: { AND: [{ postId }, openAt(at)] } }),
  ]);
  return { wasDeclined: declined > 0, open };
}

const dayMs = 24 * 3_600_000;

/** What {@link askedIn} a thread, one after another until this transaction ends: several at once do not exceed the most. */
export async function holdThread(tx: Tx, asking: Asking) {
  const { actor, postId, at } = asking;
  await tx.$queryRaw`select 1 as held from post where id = ${postId}::uuid for no key update`;
  const createdAt = { gt: new Date(at.getTime() - dayMs) };
  const lately = await tx.mediaRequest.count({ where: { postId, practitionerId: actor.id, createdAt } });
  return { ...(await askedIn(tx, asking)), wasAskedLately: lately > 0 };
}

/** Changes a request that is still as it was looked at; locks it against its end meanwhile. */
export async function changeOpen(tx: Tx, { id, state }: Pick<LineRow, "id" | "state">, data: object): Promise<void> {
  const { count } = await tx.mediaRequest.updateMany({ where: { id, state, endedAt: null }, data });
  if (count === 0) throw new AppError("conflict", "media-request-elsewhere");
}

/** Where a photo's or a clip's file is found. */
export type Content = { readonly key: string | null; readonly videoId: string | null };

/** Lets go of the files of photos and clips, in the transaction that ends what they hung on; tells which are to go. */
export async function removeContents(tx: Tx, pieces: readonly Content[]): Promise<string[]> {
  const clips = pieces.flatMap(({ videoId }) => videoId ?? []);
  return [...pieces.flatMap(({ key }) => key ?? []), ...(await removeVideos(tx, clips))];
}

/** How a request ends. */
export type End = { readonly state: "ENDED" | "DECLINED"; readonly endedAt: Date };

/** Deletes a request's contents in the transaction that ends it; tells which files are to go. */
export async function emptyRequest(tx: Tx, id: string, end: End): Promise<string[]> {
  const { count } = await tx.mediaRequest.updateMany({ where: { id, endedAt: null }, data: { ...end, words: "" } });
  if (count === 0) return [];
  const pieces = await tx.mediaPiece.findMany({ where: { requestId: id }, select: { key: true, videoId: true } });
  await tx.mediaPiece.deleteMany({ where: { requestId: id } });
  return removeContents(tx, pieces);
}

/** Takes a clip into use that its owner has sent for a request. @throws {AppError} `invalid` when it is gone */
export const claimClip = (tx: Tx, actor: Actor, id: string) => claimVideo(tx, actor, { id, purpose: "REQUEST" });

/** Notes what was decided on a report, once. @throws {AppError} `conflict` when it was decided already */
export async function markDecided(tx: Tx, id: string, data: { decidedAt: Date; decision: string }): Promise<void> {
  const { count } = await tx.mediaRequest.updateMany({ where: { id, ...undecided }, data });
  if (count === 0) throw new AppError("conflict", "already-decided");
}
