import { drawing } from "@/lib/exercises/schema";
import type { PrescriptionBody, PrescriptionView } from "@/lib/prescriptions/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What a card selects of a prescription. */
export const prescriptionColumns = {
  id: true,
  commentId: true,
  exerciseId: true,
  sets: true,
  reps: true,
  holdSeconds: true,
  side: true,
  daysPerWeek: true,
  weeks: true,
  note: true,
  exercise: { select: { drawing: true, post: { select: { kind: true, slug: true, title: true } } } },
} as const satisfies Prisma.PrescriptionSelect;

export type PrescriptionRow = Prisma.PrescriptionGetPayload<{ select: typeof prescriptionColumns }>;

/** A prescription as its card shows it. */
export function toPrescriptionView(row: PrescriptionRow): PrescriptionView {
  const { id, exerciseId, exercise, note, sets, reps, holdSeconds, side, daysPerWeek, weeks } = row;
  return {
    id,
    exerciseId,
    exercise: exercise.post,
    drawing: exercise.drawing === null ? null : drawing.parse(exercise.drawing),
    dose: { sets, reps, holdSeconds, side, daysPerWeek, weeks },
    note,
  };
}

/** Rows for the prescriptions of one contribution; the noun that writes the contribution writes them with it. */
export const prescriptionRows = (bodies: readonly PrescriptionBody[]) =>
  bodies.map(({ exerciseId, dose, note }, order) => ({ exerciseId, ...dose, note, order }));
