import type { ExerciseBody } from "@/lib/exercise-proposals/schema";
import { toContent } from "@/lib/exercises/columns";
import { getExercisePage } from "@/lib/exercises/queries";
import { captionsPath } from "@/lib/exercises/video";
import type { Actor } from "@/lib/platform/actor";
import { write } from "@/lib/platform/db";
import { putFiles } from "@/lib/platform/files/store";
import { systemPermit } from "@/lib/platform/permit";
import { aLibraryExercise, aNamedTopic } from "@/tests/factories/library";
import { anMp4 } from "@/tests/fixtures/clips";

const planting = systemPermit("test:plant", "the test's own rows");

/** A complete exercise as a practitioner writes it; its topics are its own. */
export async function anExerciseBody(changes: Partial<ExerciseBody> = {}): Promise<ExerciseBody> {
  const [region, muscle] = [await aNamedTopic({ kind: "REGION" }), await aNamedTopic()];
  return {
    ...{ title: "Heel slide", summary: "Bends and straightens the knee without any load.", goal: "MOBILITY" },
    ...{ position: "SUPINE", equipment: ["mat"], steps: ["Lie on your back.", "Slide the heel towards you."] },
    ...{ cues: ["Heel stays on the floor"], mistakes: ["Lifting the hip"], tempo: [2, 1, 2, 0] },
    dose: {
      ...{ sets: [2, 3], reps: [10, 15], holdSeconds: null, restSeconds: 30, side: "each" },
      ...{ daysPerWeek: [5, 7], weeks: [2, 4] },
    },
    ...{ caution: "Stop before it hurts, and go no further than that today.", contraindications: ["RECENT_OPERATION"] },
    ...{ notFor: [], stopRules: ["The knee swells."] },
    references: [{ title: "Knee motion", authors: "Doe J", year: 2019, source: "JOSPT", doi: null, pmid: null }],
    ...{ regions: [region.slug], worked: [muscle.slug], stretched: [], easier: [], harder: [] },
    video: null,
    ...changes,
  };
}

/** A revision that waits for a review, whoever wrote it. */
export async function aWaitingRevision(author: Actor): Promise<string> {
  const { id: exerciseId, slug } = await aLibraryExercise(author);
  const content = { ...toContent(await getExercisePage(null, slug)), cues: ["Slower"] };
  const data = { exerciseId, baseVersion: 1, content, authorId: author.id, summary: "Slower." };
  return (await write(planting, (tx) => tx.exerciseVersion.create({ data, select: { id: true } }))).id;
}

/** A clip for an exercise that its owner has sent whole and not used yet. */
export async function anExerciseClip(ownerId: string): Promise<{ id: string; key: string }> {
  const content = anMp4();
  const key = `videos/${crypto.randomUUID().replaceAll("-", "")}`;
  await putFiles(new Map([[key, content]]));
  const data = {
    purpose: "EXERCISE",
    ownerId,
    state: "ARRIVED",
    bytes: content.length,
    key,
    type: "video/mp4",
  } as const;
  return write(planting, (tx) => tx.video.create({ data, select: { id: true, key: true } }));
}

export const spoken = { language: "en", text: "WEBVTT\n\n00:00.000 --> 00:02.000\nSlide the heel.\n" };

/** A clip of one's own as a content names it. */
export const ownVideo = (videoId: string) => ({
  ...{ place: "HERE" as const, videoId, poster: null, captions: [spoken] },
  shows: "A heel slides towards the body and back, filmed from the side.",
});

/** A clip with captions that an exercise names, which waits for its review or was reviewed. */
export async function aClipOf(author: Actor, isReviewed: boolean): Promise<{ videoId: string; name: string }> {
  const { id: videoId } = await anExerciseClip(author.id);
  const { id: exerciseId, slug } = await aLibraryExercise(author);
  const content = { ...toContent(await getExercisePage(null, slug)), video: ownVideo(videoId) };
  const row = { exerciseId, baseVersion: 1, content, authorId: author.id };
  const decided = { state: "REVIEWED", version: 2, decidedAt: new Date() } as const;
  await write(planting, async (tx) => {
    await tx.exerciseVersion.create({ data: { ...row, ...(isReviewed ? decided : {}) } });
    await tx.video.update({ where: { id: videoId }, data: { state: "IN_USE" } });
  });
  return { videoId, name: captionsPath(videoId, spoken).split("/").at(-1) ?? "" };
}
