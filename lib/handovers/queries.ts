import { listReports } from "@/lib/check-ins/queries";
import { handoverColumns, toHandover } from "@/lib/handovers/columns";
import type { Handover } from "@/lib/handovers/handover";
import { listMarks } from "@/lib/marks/queries";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { listAnswerPrescriptions } from "@/lib/prescriptions/queries";
import type { Prisma } from "@/prisma/generated/client";

type Address = { readonly id: string } | { readonly slug: string };

const ownQuestion = (viewer: Actor, address: Address): Prisma.QuestionWhereInput => ({
  post: { ...address, kind: "QUESTION", authorId: viewer.id, status: { not: "REMOVED" } },
});

/** Whether a sheet stands at this address for its asker; null for everybody else. */
export const findHandover = (viewer: Actor, slug: string): Promise<{ postId: string } | null> =>
  reader.question.findFirst({ where: ownQuestion(viewer, { slug }), select: { postId: true } });

/** One's own thread, whole, for one's own clinician. @throws {AppError} `not-found`, for everybody but its asker */
export async function getHandover(viewer: Viewer, address: Address): Promise<Handover> {
  const row = viewer
    ? await reader.question.findFirst({ where: ownQuestion(viewer, address), select: handoverColumns })
    : null;
  if (!row) throw new AppError("not-found", "question");
  const [marks, prescriptions, reports] = await Promise.all([
    listMarks(viewer, row.post.id),
    listAnswerPrescriptions(viewer, row.post.id),
    listReports(viewer, row.post.id),
  ]);
  return toHandover(row, { marks, prescriptions, reports });
}
