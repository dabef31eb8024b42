import { doseRange, drawing, type ExerciseContent, tempo, versionPath } from "@/lib/exercises/schema";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import { toDay } from "@/lib/plans/calendar";
import type { PlanItemView, PlanLogView, PlanOfferView, PlanShareView } from "@/lib/plans/schema";
import { postPath } from "@/lib/posts/schema";
import { doseProblem } from "@/lib/prescriptions/columns";
import type { Dose } from "@/lib/prescriptions/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What a plan shows of an exercise. */
export const planExerciseColumns = {
  version: true,
  drawing: true,
  steps: true,
  cues: true,
  caution: true,
  stopRules: true,
  dose: true,
  post: { select: { kind: true, slug: true, title: true } },
} as const satisfies Prisma.ExerciseSelect;

export const planItemColumns = {
  id: true,
  source: true,
  title: true,
  exerciseId: true,
  exerciseVersion: true,
  sets: true,
  reps: true,
  holdSeconds: true,
  restSeconds: true,
  tempo: true,
  side: true,
  days: true,
  note: true,
  startsOn: true,
  endsOn: true,
  pausedAt: true,
} as const satisfies Prisma.PlanItemSelect;

export type PlanItemRow = Prisma.PlanItemGetPayload<{ select: typeof planItemColumns }>;
export type PlanExerciseRow = Prisma.ExerciseGetPayload<{ select: typeof planExerciseColumns }>;

/** An exercise in the version that was given. */
export type GivenExercise = PlanExerciseRow & { readonly given: ExerciseContent | null };

/** How an exercise is done, for whoever has it in a plan. */
function toExercise({ given, ...row }: GivenExercise, version: number): PlanItemView["exercise"] {
  const { drawing: lines, steps, cues, caution, stopRules, dose } = given ?? row;
  const isOlder = given !== null;
  const usual = doseRange.parse(dose);
  return {
    path: isOlder ? versionPath(row.post, version) : postPath(row.post),
    drawing: lines === null ? null : drawing.parse(lines),
    ...{ steps, cues, caution, stopRules },
    restSeconds: usual.restSeconds,
    usual,
    isRevised: row.version > version,
  };
}

const weeksFrom = (from: Date, to: Date | null): number | null =>
  to === null ? null : Math.min(52, Math.max(1, Math.ceil((to.getTime() - from.getTime()) / (7 * 24 * 3_600_000))));

/** Where an exercise was collected: `source` of a plan's item begins with it; null for one from the library. */
export function originOf(source: string): { kind: "answer" | "article"; id: string } | null {
  const [kind, id] = source.split(":");
  return id && (kind === "answer" || kind === "article") ? { kind, id } : null;
}

type Collected = { commentId: string | null; postId: string | null; exerciseId: string; side: Dose["side"] };

/**
 * Where a prescription is collected from, in one word: its contribution, exercise and side.
 *
 * Its id changes with each revision of the answer. A second dose of the same, as for later weeks, ends with its number.
 */
export function sourceWord({ commentId, postId, exerciseId, side }: Collected, dosesBefore: number): string {
  const from = commentId ? `answer:${commentId}` : `article:${postId}`;
  return [from, exerciseId, side, ...(dosesBefore > 0 ? [dosesBefore + 1] : [])].join(":");
}

/** What a plan tells of where an exercise came from, by the id of the answer or article. */
export type Origins = ReadonlyMap<string, PlanItemView["origin"]>;

/** An exercise in a plan; `exercise` is null where it is not shown any more, `origins` where nobody has asked. */
export function toPlanItemView(
  row: PlanItemRow,
  exercise: GivenExercise | null,
  origins: Origins | null,
): PlanItemView {
  const collected = originOf(row.source);
  const origin = (collected && origins?.get(collected.id)) ?? null;
  const { sets, reps, holdSeconds, restSeconds, side, days, startsOn, endsOn } = row;
  return {
    id: row.id,
    source: row.source,
    title: row.title,
    dose: {
      ...{ sets, reps, holdSeconds, restSeconds, side, daysPerWeek: days.length, weeks: weeksFrom(startsOn, endsOn) },
      tempo: row.tempo.length === 0 ? null : tempo.parse(row.tempo),
    },
    days,
    note: row.note,
    startsOn: toDay(startsOn),
    endsOn: endsOn && toDay(endsOn),
    isPaused: row.pausedAt !== null,
    exercise: exercise && toExercise(exercise, row.exerciseVersion),
    origin,
    isWithdrawn: origins !== null && collected !== null && origin === null,
  };
}

export const planLogColumns = {
  clientId: true,
  itemId: true,
  doneOn: true,
  sets: true,
  painBefore: true,
  painAfter: true,
  difficulty: true,
  words: true,
  item: { select: { title: true } },
} as const satisfies Prisma.PlanLogSelect;

type PlanLogRow = Prisma.PlanLogGetPayload<{ select: typeof planLogColumns }>;

/** What was done on a day, by the id that its device gave it. */
export const toPlanLogView = ({ clientId, doneOn, item, ...row }: PlanLogRow): PlanLogView => ({
  ...row,
  id: clientId,
  doneOn: toDay(doneOn),
  title: item.title,
});

export const planShareColumns = {
  id: true,
  createdAt: true,
  practitioner: { select: authorColumns },
} as const satisfies Prisma.PlanShareSelect;

type PlanShareRow = Prisma.PlanShareGetPayload<{ select: typeof planShareColumns }>;

/** Who reads a plan beside its member. */
export const toPlanShareView = ({ id, practitioner, createdAt }: PlanShareRow): PlanShareView => ({
  id,
  practitioner: toPersonView(practitioner),
  since: createdAt.toISOString(),
});

/** A dose without its days and weeks, which a plan keeps by the calendar. */
export const amountOf = ({ daysPerWeek: _daysPerWeek, weeks: _weeks, tempo, ...amount }: Dose) => ({
  ...amount,
  tempo: tempo ?? [],
});

/** What an exercise brings into a plan: its source's own word, the dose, and how it was told. */
export type PlanOffer = {
  readonly prescriptionId: string | null;
  readonly exerciseId: string;
  readonly exerciseVersion: number;
  readonly view: Omit<PlanOfferView, "itemId">;
};

/** What makes a dose impossible for an exercise of a plan, by its field; null also where it is not shown any more. */
export const planDoseProblem = ({ exercise }: PlanItemView, dose: Dose) =>
  exercise && doseProblem(dose, exercise.usual);
