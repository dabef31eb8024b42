import type { z } from "zod";
import { expireRequest } from "@/lib/media-requests/commands";
import type { mediaFilesRemoved } from "@/lib/media-requests/events";
import { undecided } from "@/lib/media-requests/visibility";
import { now } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { eachAlone } from "@/lib/platform/each-alone";
import { deleteFiles, listFiles, writtenAt } from "@/lib/platform/files/store";

/** Files get their row within seconds; one without a row after this long never will. */
const strayMs = 3_600_000;
/** Requests that one run ends; the next goes on. */
const mostAtOnce = 200;

/** Deletes files of what ended or was taken back, should that not have happened at once. */
export async function onMediaFilesRemoved({ keys }: z.output<typeof mediaFilesRemoved>): Promise<void> {
  await deleteFiles(keys);
}

async function sweepFiles(): Promise<number> {
  let swept = 0;
  for await (const key of listFiles("requests")) {
    if (await reader.mediaPiece.findUnique({ where: { key }, select: { id: true } })) continue;
    if (now().getTime() - (await writtenAt(key)).getTime() < strayMs) continue;
    await deleteFiles([key]);
    swept += 1;
  }
  return swept;
}

/** Ends requests whose time is over or whose question is gone and that no decision waits for, and deletes files that belong to none. */
export async function sweepMediaRequests(): Promise<number> {
  const over = await reader.mediaRequest.findMany({
    where: {
      endedAt: null,
      OR: [{ expiresAt: { lte: now() } }, { post: { status: "REMOVED" } }],
      // What was reported stays until moderators have decided.
      NOT: undecided,
    },
    take: mostAtOnce,
    select: { id: true },
  });
  return (await eachAlone(over, ({ id }) => expireRequest(id))) + (await sweepFiles());
}
