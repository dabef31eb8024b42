import { dropVideoOfDeclined, dropVideoOfNeverPublished } from "@/lib/exercise-proposals/sql";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { eachAlone } from "@/lib/platform/each-alone";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { removeVideos } from "@/lib/videos/columns";

/** How long the author of a declined proposal may hand it in again with its clip. */
const declinedDays = 30;
/** Clips that one run takes away; the next goes on. */
const mostAtOnce = 200;
const dayMs = 24 * 3_600_000;

const heldByNone = { exercises: { none: {} }, versions: { none: {} } };

/** Takes away the clips that no content names any more: replaced before a review, or declined long ago. */
export async function sweepExerciseVideos(): Promise<number> {
  const sweeping = systemPermit("exercise:sweep-videos", "no version names the clip any more");
  const before = new Date(now().getTime() - declinedDays * dayMs);
  await write(sweeping, async (tx) => {
    await tx.$executeRaw(dropVideoOfDeclined(before));
    await tx.$executeRaw(dropVideoOfNeverPublished);
  });
  const loose = await reader.video.findMany({
    where: { purpose: "EXERCISE", state: "IN_USE", ...heldByNone },
    take: mostAtOnce,
    select: { id: true },
  });
  return eachAlone(loose, ({ id }) =>
    write(sweeping, async (tx) => {
      // Named again since it was looked at: the foreign key would refuse.
      if ((await tx.video.count({ where: { id, ...heldByNone } })) === 0) return;
      const keys = await removeVideos(tx, [id]);
      if (keys.length > 0) await announce(tx, { type: "videos.removed", keys });
    }),
  );
}
