import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { visiblePosts } from "@/lib/posts/visibility";
import { type Prescribed, prescriptionColumns, toPrescriptionView } from "@/lib/prescriptions/columns";
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

const refused = (reason: string, path: string, message: string) =>
  new AppError("invalid", reason, { issues: [{ path, message }] });

/**
 * Prescriptions with the version of each exercise that they then keep.
 *
 * @throws {AppError} `invalid` naming the field of a prescription whose exercise or version is not there
 */
export async function getPrescribed(viewer: Viewer, bodies: readonly PrescriptionBody[]): Promise<Prescribed[]> {
  if (bodies.length === 0) return [];
  const where = { kind: "EXERCISE", id: { in: bodies.map(({ exerciseId }) => exerciseId) } } as const;
  const rows = await reader.post.findMany({
    where: { AND: [where, { status: "PUBLISHED" }, visiblePosts(viewer)] },
    select: { id: true, exercise: { select: { version: true } } },
  });
  const standing = new Map(rows.map(({ id, exercise }) => [id, exercise?.version ?? 1]));
  return bodies.map((body, index) => {
    const newest = standing.get(body.exerciseId);
    const at = `prescriptions.${index}`;
    if (newest === undefined) throw refused("exercise-unknown", `${at}.exerciseId`, "There is no such exercise");
    const { version = newest } = body;
    if (version > newest) throw refused("exercise-unknown", `${at}.version`, "There is no such version");
    return { ...body, version };
  });
}
