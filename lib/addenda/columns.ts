import type { AddendumView } from "@/lib/addenda/schema";
import { photosOf, toPhotosView } from "@/lib/photos/columns";
import type { Prisma } from "@/prisma/generated/client";

/** What every read selects of an addendum. */
export const addendumColumns = {
  id: true,
  html: true,
  happenedOn: true,
  createdAt: true,
  photos: photosOf,
} as const satisfies Prisma.AddendumSelect;

type AddendumRow = Prisma.AddendumGetPayload<{ select: typeof addendumColumns }>;

/** An addendum as everybody sees it. */
export const toAddendumView = ({ happenedOn, createdAt, photos, ...row }: AddendumRow): AddendumView => ({
  ...row,
  happenedOn: happenedOn?.toISOString().slice(0, 10) ?? null,
  createdAt: createdAt.toISOString(),
  ...toPhotosView(photos),
});
