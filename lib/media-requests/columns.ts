import { permalink } from "@/lib/comments/schema";
import { degreesOf } from "@/lib/media-requests/angle";
import {
  angle,
  type MediaNoteView,
  type MediaPieceView,
  type MediaRequestLineView,
  type MediaRequestView,
} from "@/lib/media-requests/schema";
import { authorColumns, toAuthorView, toPersonView } from "@/lib/members/columns";
import { isModerator, type Viewer } from "@/lib/platform/actor";
import { askedColumns, isUnnamedIn } from "@/lib/posts/columns";
import { postPath } from "@/lib/posts/schema";
import { credentialColumns, toCredentialView } from "@/lib/practitioners/columns";
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
  post,
  asker: { select: authorColumns },
  practitioner: {
    select: {
      ...authorColumns,
      credentials: {
        where: { status: "VERIFIED" },
        orderBy: { checkedOn: "desc" },
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
  reportedAt: true,
  report: true,
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

function partOf(viewer: Viewer, row: LineRow): MediaRequestLineView["part"] {
  if (viewer?.id === row.askerId) return "ASKER";
  return viewer?.id === row.practitionerId || !isModerator(viewer) ? "PRACTITIONER" : "MODERATOR";
}

/** A request as a list shows it; whoever asked without their name has none here either. */
export function toLineView(row: LineRow, viewer: Viewer, moment: Date): MediaRequestLineView {
  const { id, template, practitioner } = row;
  const ended = isOver(row, moment);
  return {
    id,
    template,
    part: partOf(viewer, row),
    state: ended && row.state !== "DECLINED" ? "ENDED" : row.state,
    question: { id: row.post.id, title: row.post.title, path: postPath(row.post) },
    asker: toAuthorView(row.asker, isUnnamedIn(row.post, row.askerId)),
    practitioner: toPersonView(practitioner),
    credential: toCredentialView(practitioner.credentials[0] ?? null),
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    expiresAt: row.expiresAt.toISOString(),
    endedAt: ended ? (row.endedAt ?? row.expiresAt).toISOString() : null,
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
  if (isOver(row, moment)) return [];
  return part === "ASKER" || row.state === "SENT" ? row.pieces : [];
}

/** A request with what was sent, as one of those sees it whom it is for. */
export function toRequestView(row: RequestRow, viewer: Viewer, moment: Date): MediaRequestView {
  const line = toLineView(row, viewer, moment);
  const pieces = contentsFor(line.part, row, moment);
  const { outcome, keepDays, views } = row;
  return {
    ...line,
    words: isOver(row, moment) ? "" : row.words,
    keepDays,
    isReported: row.reportedAt !== null,
    report: line.part === "PRACTITIONER" ? null : row.report,
    outcome: outcome?.status === "PUBLISHED" ? { path: permalink(row.post, outcome.number) } : null,
    pieces: pieces.map((piece) => toPieceView(row.id, piece)),
    notes: pieces.flatMap(toNoteViews),
    views:
      line.part === "ASKER"
        ? views.map(({ viewer: who, at, ...view }) => ({ ...view, who: toPersonView(who), at: at.toISOString() }))
        : [],
  };
}
