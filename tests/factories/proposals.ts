import type { ExerciseBody } from "@/lib/exercise-proposals/schema";
import { toContent } from "@/lib/exercises/columns";
import { getExercisePage } from "@/lib/exercises/queries";
import type { Actor } from "@/lib/platform/actor";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aLibraryExercise, aNamedTopic } from "@/tests/factories/library";

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
