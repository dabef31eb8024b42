import { type ContentPart, type Contraindication, contentPart, drawing, tempo } from "@/lib/exercises/schema";
import type { PrescriptionBody, PrescriptionView } from "@/lib/prescriptions/schema";
import type { Prisma } from "@/prisma/generated/client";

// Also for a plan, into which an exercise comes with its usual dose where nobody has prescribed one, and which takes no
// dose that the exercise cannot mean.
export { doseProblem, startingDose } from "@/lib/prescriptions/dose";

/** What a card selects of a prescription. */
export const prescriptionColumns = {
  id: true,
  commentId: true,
  exerciseId: true,
  exerciseVersion: true,
  title: true,
  sets: true,
  reps: true,
  holdSeconds: true,
  restSeconds: true,
  tempo: true,
  side: true,
  daysPerWeek: true,
  weeks: true,
  note: true,
  exercise: {
    select: {
      drawing: true,
      version: true,
      versions: { where: { version: { not: null } }, select: { version: true, changes: true } },
      post: { select: { kind: true, slug: true, title: true } },
    },
  },
} as const satisfies Prisma.PrescriptionSelect;

export type PrescriptionRow = Prisma.PrescriptionGetPayload<{ select: typeof prescriptionColumns }>;

/** What has changed since the prescribed version, each part once and in the order of the page. */
function newerOf({ exerciseVersion, exercise: { version, versions } }: PrescriptionRow): PrescriptionView["newer"] {
  if (version <= exerciseVersion) return null;
  const since = versions.filter((each) => each.version !== null && each.version > exerciseVersion);
  const changed = new Set(since.flatMap(({ changes }) => changes));
  const changes = contentPart.options.filter((part: ContentPart) => changed.has(part));
  return { version, changes };
}

/** A prescription as its card shows it. */
export function toPrescriptionView(row: PrescriptionRow): PrescriptionView {
  const { id, exerciseId, exercise, note, sets, reps, holdSeconds, restSeconds, side, daysPerWeek, weeks } = row;
  return {
    id,
    exerciseId,
    exercise: { ...exercise.post, title: row.title ?? exercise.post.title },
    drawing: exercise.drawing === null ? null : drawing.parse(exercise.drawing),
    dose: {
      ...{ sets, reps, holdSeconds, restSeconds, side, daysPerWeek, weeks },
      tempo: row.tempo.length === 0 ? null : tempo.parse(row.tempo),
    },
    note,
    version: row.exerciseVersion,
    newer: newerOf(row),
  };
}

/** What is prescribed, with the version and name that it then keeps. */
export type Prescribed = PrescriptionBody & {
  readonly version: number;
  readonly title: string;
  readonly considered: Contraindication[];
};

/** Rows for the prescriptions of one contribution; the noun that writes the contribution writes them with it. */
export const prescriptionRows = (prescribed: readonly Prescribed[]) =>
  prescribed.map(({ exerciseId, title, dose: { tempo: seconds, ...dose }, note, version, considered }, order) => ({
    ...{ exerciseId, exerciseVersion: version, title, ...dose, tempo: seconds ?? [], note, considered, order },
  }));
