import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { visiblePosts } from "@/lib/posts/visibility";
import { prescriptionColumns, toPrescriptionView } from "@/lib/prescriptions/columns";
import type { PrescriptionView } from "@/lib/prescriptions/schema";

/** Prescriptions of a question's published answers, by the answer's id. */
export async function listAnswerPrescriptions(
  viewer: Viewer,
  postId: string,
): Promise<Map<string, PrescriptionView[]>> {
  const rows = await reader.prescription.findMany({
    where: { comment: { postId, status: "PUBLISHED", post: visiblePosts(viewer) } },
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
    where: { postId, post: visiblePosts(viewer) },
    orderBy: { order: "asc" },
    select: prescriptionColumns,
  });
  return rows.map(toPrescriptionView);
}
