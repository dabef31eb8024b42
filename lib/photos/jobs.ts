import { z } from "zod";
import type { photoRemoved } from "@/lib/photos/events";
import { photoFilesOf } from "@/lib/photos/schema";
import { looseSince } from "@/lib/photos/sql";
import { now } from "@/lib/platform/clock";
import { queryRows, reader, write } from "@/lib/platform/db";
import { deleteFiles, listFiles, writtenAt } from "@/lib/platform/files/store";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";

const hourMs = 3_600_000;
/** How long a photo waits to be posted. */
const looseHours = 24;
/** Files get their row within seconds; one without a row after this long never will. */
const strayHours = 1;
/** Photos that one run takes away; the next goes on. */
const mostAtOnce = 500;

const hoursAgo = (hours: number): Date => new Date(now().getTime() - hours * hourMs);

/** Deletes the files of a photo that was taken away. */
export async function onPhotoRemoved({ key, width }: z.output<typeof photoRemoved>): Promise<void> {
  await deleteFiles(photoFilesOf({ key, width }));
}

async function abandoned(): Promise<string[]> {
  const loose = await queryRows(z.object({ id: z.uuid() }), looseSince(hoursAgo(looseHours)));
  const removed = { status: "REMOVED" } as const;
  const withPosts = await reader.photo.findMany({
    where: { OR: [{ post: removed }, { comment: removed }, { addendum: removed }] },
    take: mostAtOnce,
    select: { id: true },
  });
  return [...loose, ...withPosts].map(({ id }) => id);
}

/** Takes away rows that nobody needs; one that was posted in this very moment stays. */
async function sweepRows(): Promise<number> {
  const sweeping = systemPermit("photo:sweep", "photos that were never posted, or whose post was removed");
  let swept = 0;
  for (const id of await abandoned()) {
    await write(sweeping, async (tx) => {
      const gone = { status: "REMOVED" } as const;
      const loose = { postId: null, commentId: null, addendumId: null, createdAt: { lt: hoursAgo(looseHours) } };
      const row = await tx.photo.findFirst({ where: { id }, select: { key: true, width: true } });
      const { count } = await tx.photo.deleteMany({
        where: { id, OR: [loose, { post: gone }, { comment: gone }, { addendum: gone }] },
      });
      if (row && count === 1) await announce(tx, { type: "photo.removed", ...row });
      swept += count;
    });
  }
  return swept;
}

/** A stored file belongs to the photo whose key its name begins with. */
const keyOf = (file: string): string => file.slice(0, file.lastIndexOf("-"));

/** Deletes stored files that no row knows: what a process left that ended between storing and writing. */
async function sweepFiles(): Promise<number> {
  let strays: string[] = [];
  let swept = 0;
  const settle = async () => {
    const keys = [...new Set(strays.map(keyOf))];
    const rows = await reader.photo.findMany({ where: { key: { in: keys } }, select: { key: true } });
    const known = new Set(rows.map(({ key }) => key));
    for (const file of strays.filter((each) => !known.has(keyOf(each)))) {
      if ((await writtenAt(file)) > hoursAgo(strayHours)) continue;
      await deleteFiles([file]);
      swept += 1;
    }
    strays = [];
  };
  for await (const file of listFiles("photos")) {
    strays.push(file);
    if (strays.length === mostAtOnce) await settle();
  }
  await settle();
  return swept;
}

/** Takes away photos that were never posted or whose post was removed, and files that belong to none. */
export async function sweepPhotos(): Promise<number> {
  return (await sweepRows()) + (await sweepFiles());
}
