import type { Dose } from "@/lib/prescriptions/schema";

type Side = "LEFT" | "RIGHT" | "ALTERNATING" | null;

/** One stretch of doing an exercise; `seconds` is null where one counts and says when it is done. */
export type Phase = {
  readonly kind: "reps" | "hold" | "release" | "rest" | "switch";
  /** Which set it belongs to, from 1. */
  readonly set: number;
  /** Of a rest: the side that comes after it, where sides change. */
  readonly side: Side;
  readonly seconds: number | null;
  /** Repetitions to count, or which of the holds this is. */
  readonly count: number | null;
};

/** How long a hold is let go before the next one. */
const releaseSeconds = 3;
/** How long turning to the other side takes: the whole body, or from one limb to the other between two holds. */
const switchSeconds = 8;
const alternateSeconds = 4;
/** Between sets where the exercise says nothing. */
const usualRestSeconds = 30;

type Place = Pick<Phase, "set" | "side">;

/** Holds with a breath between them; a hold without repetitions is held once. */
function holds(place: Place, { reps, holdSeconds }: Dose): Phase[] {
  return Array.from({ length: reps ?? 1 }, (_, index): Phase[] => {
    const hold = { ...place, kind: "hold" as const, seconds: holdSeconds, count: index + 1 };
    return index === 0 ? [hold] : [{ ...place, kind: "release", seconds: releaseSeconds, count: null }, hold];
  }).flat();
}

/** Left and right in turn through all sets, so that an odd number in one set is made up for in the next. */
function holdsInTurn(set: number, { reps, holdSeconds }: Dose): Phase[] {
  const before = (set - 1) * (reps ?? 1);
  return Array.from({ length: reps ?? 1 }, (_, index): Phase[] => {
    const place = { set, side: (before + index) % 2 === 0 ? ("LEFT" as const) : ("RIGHT" as const) };
    const hold = { ...place, kind: "hold" as const, seconds: holdSeconds, count: index + 1 };
    return index === 0 ? [hold] : [{ ...place, kind: "switch", seconds: alternateSeconds, count: null }, hold];
  }).flat();
}

const onSides = (sides: readonly Side[], set: number, dose: Dose): Phase[] =>
  sides.flatMap((side, place): Phase[] => [
    ...(place > 0 ? [{ kind: "switch" as const, set, side, seconds: switchSeconds, count: null }] : []),
    ...(dose.holdSeconds === null
      ? [{ kind: "reps" as const, set, side, seconds: null, count: dose.reps }]
      : holds({ set, side }, dose)),
  ]);

/** The work of one set, on whichever sides it has. */
function setOf(set: number, dose: Dose): Phase[] {
  switch (dose.side) {
    case "EACH":
      return onSides(["LEFT", "RIGHT"], set, dose);
    case "ALTERNATING":
      return dose.holdSeconds === null ? onSides(["ALTERNATING"], set, dose) : holdsInTurn(set, dose);
    case "BOTH":
      return onSides([null], set, dose);
    default:
      return onSides([dose.side], set, dose);
  }
}

/** What stands between two sets: the rest, or without one the turn to the side that comes next. */
function between(last: Phase | undefined, next: Phase | undefined, rest: number): Phase[] {
  if (!last || !next) return [];
  const changes = last.side !== next.side;
  const side = changes ? next.side : null;
  if (rest > 0) return [{ kind: "rest", set: last.set, side, seconds: rest, count: null }];
  return changes ? [{ kind: "switch", set: next.set, side, seconds: switchSeconds, count: null }] : [];
}

/** What one does one after another: sets with a rest between them, each on one side and then on the other. */
export function phasesOf(dose: Dose, restSeconds: number | null): Phase[] {
  const sets = Array.from({ length: dose.sets }, (_, index) => setOf(index + 1, dose));
  const rest = restSeconds ?? usualRestSeconds;
  return sets.flatMap((set, index) => [...between(sets[index - 1]?.at(-1), set[0], rest), ...set]);
}

/** How many sets are done once the phase at `index` begins; all of them behind the last. */
export function setsDoneAt(phases: readonly Phase[], index: number): number {
  const phase = phases[index];
  if (!phase) return phases.at(-1)?.set ?? 0;
  return phase.kind === "rest" ? phase.set : phase.set - 1;
}
