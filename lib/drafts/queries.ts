import { draftColumns, toDraftView } from "@/lib/drafts/columns";
import { type DraftView, type WholeDraftView, wholeDraftView } from "@/lib/drafts/schema";
import type { Viewer } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, emptyPage, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

/** One's own drafts, the one written last first. */
export async function listDrafts(viewer: Viewer, { cursor, limit }: CursorQuery): Promise<Page<DraftView>> {
  if (!viewer) return emptyPage;
  const after = cursor ? decodeCursor(momentCursor, cursor) : null;
  const rows = await reader.draft.findMany({
    where: {
      memberId: viewer.id,
      ...(after
        ? { updatedAt: { lte: after[0] }, OR: [{ updatedAt: { lt: after[0] } }, { id: { lt: after[1] } }] }
        : {}),
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: draftColumns,
  });
  return toPage(rows, { limit, view: toDraftView, key: (row) => [row.updatedAt.toISOString(), row.id] });
}

/** One's own draft with what is written in it. @throws {AppError} `not-found`, also for somebody else's */
export async function getDraft(viewer: Viewer, key: string): Promise<WholeDraftView> {
  const row =
    viewer &&
    (await reader.draft.findUnique({
      where: { memberId_key: { memberId: viewer.id, key } },
      select: { ...draftColumns, content: true },
    }));
  if (!row) throw new AppError("not-found", "draft");
  const { content, ...rest } = row;
  return { ...toDraftView(rest), content: wholeDraftView.shape.content.parse(content) };
}
