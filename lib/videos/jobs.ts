import type { z } from "zod";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { eachAlone } from "@/lib/platform/each-alone";
import { deleteFiles, listFiles, writtenAt } from "@/lib/platform/files/store";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { dropPieces, listPieces } from "@/lib/platform/videos/pieces";
import { removeLooseVideo } from "@/lib/videos/columns";
import type { videosRemoved } from "@/lib/videos/events";

const hourMs = 3_600_000;
/** How long a clip waits for its next piece, or to be used. */
const looseHours = 24;
/** A draft of an exercise may lie for a while; its clip waits with it. */
const draftHours = 14 * 24;
/** A file gets its row's word within minutes; one that no row knows after this long belongs to none. */
const strayHours = 2;
/** Clips that one run takes away; the next goes on. */
const mostAtOnce = 200;

const hoursAgo = (hours: number): Date => new Date(now().getTime() - hours * hourMs);

/** Deletes the files of clips that were taken away. */
export async function onVideosRemoved({ keys }: z.output<typeof videosRemoved>): Promise<void> {
  await deleteFiles(keys);
}

async function sweepRows(): Promise<number> {
  const sweeping = systemPermit("video:sweep", "clips that never came whole, or were never used");
  const abandoned = await reader.video.findMany({
    where: {
      OR: [
        { state: "ARRIVING", createdAt: { lt: hoursAgo(looseHours) } },
        { state: "ARRIVED", purpose: "REQUEST", createdAt: { lt: hoursAgo(looseHours) } },
        { state: "ARRIVED", purpose: "EXERCISE", createdAt: { lt: hoursAgo(draftHours) } },
      ],
    },
    take: mostAtOnce,
    select: { id: true },
  });
  let swept = 0;
  await eachAlone(abandoned, async ({ id }) => {
    const keys = await write(sweeping, async (tx) => {
      const files = await removeLooseVideo(tx, id);
      if (files.length > 0) await announce(tx, { type: "videos.removed", keys: files });
      return files;
    });
    if (keys.length === 0) return;
    await dropPieces(id);
    swept += 1;
  });
  return swept;
}

async function sweepPieces(): Promise<number> {
  const ids = await listPieces();
  const rows = await reader.video.findMany({ where: { id: { in: ids }, state: "ARRIVING" }, select: { id: true } });
  const known = new Set(rows.map(({ id }) => id));
  const strays = ids.filter((id) => !known.has(id));
  for (const id of strays) await dropPieces(id);
  return strays.length;
}

async function sweepFiles(): Promise<number> {
  let swept = 0;
  for await (const key of listFiles("videos")) {
    if (await reader.video.findUnique({ where: { key }, select: { id: true } })) continue;
    if ((await writtenAt(key)) > hoursAgo(strayHours)) continue;
    await deleteFiles([key]);
    swept += 1;
  }
  return swept;
}

/** Takes away clips that were never finished or used, and pieces and files that belong to none. */
export async function sweepVideos(): Promise<number> {
  return (await sweepRows()) + (await sweepPieces()) + (await sweepFiles());
}
