import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { visiblePosts } from "@/lib/posts/visibility";
import { prescriptionColumns, toPrescriptionView } from "@/lib/prescriptions/columns";
import type { PrescriptionBody, PrescriptionView } from "@/lib/prescriptions/schema";

/** A card names its exercise: it goes when `viewer` may not see that, however well the answer may be seen. */
const shownExercise = (viewer: Viewer) => ({ exercise: { post: visiblePosts(viewer) } });

/** Prescriptions of a question's published answers, by the answer's id. */
export async function listAnswerPrescriptions(
  viewer: Viewer,
  postId: string,
): Promise<Map<string, PrescriptionView[]>> {
  const rows = await reader.prescription.findMany({
    where: {
      comment: { postId, kind: "ANSWER", status: "PUBLISHED", post: visiblePosts(viewer) },
      ...shownExercise(viewer),
    },
    orderBy: { order: "asc" },
    select: prescriptionColumns,
  });
  const byAnswer = new Map<string, PrescriptionView[]>();
  for (const row of rows) {
    const key = row.commentId ?? "";
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), toPrescriptionView(row)]);
  }
  return byAnswer;
}

/** The exercise cards of an article, in order. */
export async function listArticlePrescriptions(viewer: Viewer, postId: string): Promise<PrescriptionView[]> {
  const rows = await reader.prescription.findMany({
    where: { postId, post: visiblePosts(viewer), ...shownExercise(viewer) },
    orderBy: { order: "asc" },
    select: prescriptionColumns,
  });
  return rows.map(toPrescriptionView);
}

/** Says which prescription names an exercise that is not there. @throws {AppError} `invalid` naming its field */
export async function assertExercises(viewer: Viewer, prescriptions: readonly PrescriptionBody[]): Promise<void> {
  if (prescriptions.length === 0) return;
  const where = { kind: "EXERCISE", id: { in: prescriptions.map(({ exerciseId }) => exerciseId) } } as const;
  const found = await reader.post.findMany({
    where: { AND: [where, { status: "PUBLISHED" }, visiblePosts(viewer)] },
    select: { id: true },
  });
  const known = new Set(found.map(({ id }) => id));
  const index = prescriptions.findIndex(({ exerciseId }) => !known.has(exerciseId));
  if (index < 0) return;
  const issue = { path: `prescriptions.${index}.exerciseId`, message: "There is no such exercise" };
  throw new AppError("invalid", "exercise-unknown", { issues: [issue] });
}
