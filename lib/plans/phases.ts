import type { Dose, DoseSide } from "@/lib/prescriptions/schema";

type Side = "LEFT" | "RIGHT" | null;

/** One stretch of doing an exercise; `seconds` is null where one counts and says when it is done. */
export type Phase = {
  readonly kind: "reps" | "hold" | "release" | "rest" | "switch";
  /** Which set it belongs to, from 1. */
  readonly set: number;
  readonly side: Side;
  readonly seconds: number | null;
  /** Repetitions to count, or which of the holds this is. */
  readonly count: number | null;
};

/** How long a hold is let go before the next one, and how long turning to the other side takes. */
const releaseSeconds = 3;
const switchSeconds = 8;
/** Between sets where the exercise says nothing. */
const usualRestSeconds = 30;

const sidesOf = (side: DoseSide): Side[] => {
  if (side === "LEFT" || side === "RIGHT") return [side];
  return side === "EACH" ? ["LEFT", "RIGHT"] : [null];
};

type Place = Pick<Phase, "set" | "side">;

/** Holds with a breath between them; a hold without repetitions is held once. */
function holds(place: Place, { reps, holdSeconds }: Dose): Phase[] {
  return Array.from({ length: reps ?? 1 }, (_, index): Phase[] => {
    const hold = { ...place, kind: "hold" as const, seconds: holdSeconds, count: index + 1 };
    const isLast = index + 1 === (reps ?? 1);
    return isLast ? [hold] : [hold, { ...place, kind: "release", seconds: releaseSeconds, count: null }];
  }).flat();
}

const work = (place: Place, dose: Dose): Phase[] =>
  dose.holdSeconds === null ? [{ ...place, kind: "reps", seconds: null, count: dose.reps }] : holds(place, dose);

/** What one does one after another: sets with a rest between them, each on one side and then on the other. */
export function phasesOf(dose: Dose, restSeconds: number | null): Phase[] {
  const sides = sidesOf(dose.side);
  const rest = restSeconds ?? usualRestSeconds;
  return Array.from({ length: dose.sets }, (_, index): Phase[] => {
    const set = index + 1;
    const worked = sides.flatMap((side, place): Phase[] => [
      ...(place > 0 ? [{ kind: "switch" as const, set, side, seconds: switchSeconds, count: null }] : []),
      ...work({ set, side }, dose),
    ]);
    const isLast = set === dose.sets || rest === 0;
    return isLast ? worked : [...worked, { kind: "rest", set, side: null, seconds: rest, count: null }];
  }).flat();
}

/** How many sets are done once the phase at `index` begins; all of them behind the last. */
export function setsDoneAt(phases: readonly Phase[], index: number): number {
  const phase = phases[index];
  if (!phase) return phases.at(-1)?.set ?? 0;
  return phase.kind === "rest" ? phase.set : phase.set - 1;
}
