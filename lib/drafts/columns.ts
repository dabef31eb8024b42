import type { DraftView } from "@/lib/drafts/schema";
import type { Prisma } from "@/prisma/generated/client";

export const draftColumns = {
  id: true,
  key: true,
  kind: true,
  path: true,
  label: true,
  revision: true,
  updatedAt: true,
} as const satisfies Prisma.DraftSelect;

type DraftRow = Prisma.DraftGetPayload<{ select: typeof draftColumns }>;

/** A draft's row as its owner sees it in their list. */
export const toDraftView = ({ id: _id, updatedAt, ...row }: DraftRow): DraftView => ({
  ...row,
  updatedAt: updatedAt.toISOString(),
});
