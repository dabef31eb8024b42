import type {
  ContentPart,
  Contraindication,
  DoseRange,
  Equipment,
  ExerciseGoal,
  Position,
  Range,
  Tempo,
} from "@/lib/exercises/schema";
import type { DosePart } from "@/lib/prescriptions/dose";

export const goalWords: Record<ExerciseGoal, string> = {
  STRENGTH: "Strength",
  CONTROL: "Control",
  BALANCE: "Balance",
  MOBILITY: "Mobility",
  STRETCH: "Stretch",
  RELEASE: "Release",
};

export const positionWords: Record<Position, string> = {
  STANDING: "Standing",
  SEATED: "Sitting",
  KNEELING: "Kneeling",
  HALF_KNEELING: "Half kneeling",
  ALL_FOURS: "On all fours",
  PLANK: "Plank",
  SIDE_LYING: "Lying on the side",
  SUPINE: "Lying on the back",
  PRONE: "Lying on the front",
};

export const equipmentWords: Record<Equipment, string> = {
  mat: "Mat",
  chair: "Chair",
  wall: "Wall",
  step: "Step",
  block: "Block",
  band: "Band",
  strap: "Strap",
  "foam-roller": "Foam roller",
  ball: "Ball",
  bench: "Bench",
  weight: "Weight",
};

/** Whom an exercise is not for, or only after somebody has looked. */
export const contraindicationWords: Record<Contraindication, string> = {
  PREGNANCY: "In pregnancy and the months after birth",
  RECENT_OPERATION: "After a recent operation in the area",
  SUSPECTED_CLOT: "With a hot, swollen or suddenly painful calf or thigh",
  FRACTURE_RISK: "With brittle bones, or when a break is suspected",
  UNDER_16: "Under the age of 16",
};

/** What each part of an exercise is called in a list of changes. */
export const partWords: Record<ContentPart, string> = {
  title: "Name",
  summary: "Summary",
  goal: "Goal",
  position: "Position",
  equipment: "Equipment",
  steps: "Steps",
  cues: "What to think of",
  mistakes: "What goes wrong",
  dose: "Usual dose",
  tempo: "Tempo",
  caution: "Take care",
  contraindications: "Not without asking",
  notFor: "Not for",
  stopRules: "When to stop",
  references: "References",
  drawing: "Drawing",
  video: "Video",
  regions: "Parts of the body",
  worked: "Muscles it works",
  stretched: "Muscles it stretches",
  easier: "Easier exercises",
  harder: "Harder exercises",
};

/** "Steps, usual dose": what has changed, in one line. */
export const changesText = (changes: readonly ContentPart[]): string =>
  changes.map((part, index) => (index === 0 ? partWords[part] : partWords[part].toLowerCase())).join(", ");

const phases = ["lowering", "pause", "lifting", "pause"] as const;

/** A tempo in words: "3 s lowering, 1 s lifting". */
export const tempoText = (tempo: Tempo): string =>
  tempo.flatMap((seconds, index) => (seconds === 0 ? [] : [`${seconds} s ${phases[index]}`])).join(", ");

const sideWords: Record<DoseRange["side"], string> = {
  each: "each side",
  both: "both together",
  alternating: "alternating",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "2–3", or "2" when there is nothing to choose. */
export const rangeText = ([least, most]: Range): string => (least === most ? String(least) : `${least}–${most}`);

/** What is needed, in one line. */
export const equipmentText = (equipment: readonly Equipment[]): string =>
  equipment.length === 0 ? "No equipment" : equipment.map((each) => equipmentWords[each]).join(", ");

const daysPart = (days: Range): DosePart =>
  days[0] === 7
    ? { before: "every day" }
    : { figure: rangeText(days), after: days[1] === 1 ? "day a week" : "days a week" };

/** The usual dose as one line's parts, like those of a prescription. */
export function doseRangeParts({ sets, reps, holdSeconds, side, daysPerWeek }: DoseRange): DosePart[] {
  const count = reps
    ? { figure: `${rangeText(sets)} × ${rangeText(reps)}` }
    : { figure: rangeText(sets), after: "times" };
  return [
    count,
    ...(holdSeconds ? [{ before: "hold", figure: `${rangeText(holdSeconds)} s` }] : []),
    { before: sideWords[side] },
    daysPart(daysPerWeek),
  ];
}

/** The usual dose as a table's rows. */
export function doseRows(
  { sets, reps, holdSeconds, restSeconds, side, daysPerWeek, weeks }: DoseRange,
  tempo: Tempo | null = null,
): [term: string, value: string][] {
  const rows: [string, string | null][] = [
    ["Sets", rangeText(sets)],
    ["Repetitions", reps && rangeText(reps)],
    ["Hold", holdSeconds && `${rangeText(holdSeconds)} seconds`],
    ["Tempo", tempo && tempoText(tempo)],
    ["Rest between sets", restSeconds === null ? null : `${restSeconds} seconds`],
    ["Side", capital(sideWords[side])],
    ["Days a week", rangeText(daysPerWeek)],
    ["For", weeks && `${rangeText(weeks)} ${weeks[1] === 1 ? "week" : "weeks"}, then look again`],
  ];
  return rows.flatMap(([term, value]) => (value === null ? [] : [[term, value]]));
}
