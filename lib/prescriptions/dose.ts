import type { DoseRange, Tempo } from "@/lib/exercises/schema";
import type { Dose, DoseSide } from "@/lib/prescriptions/schema";

const sides: Record<DoseSide, string> = {
  LEFT: "left",
  RIGHT: "right",
  BOTH: "both together",
  EACH: "each side",
  ALTERNATING: "alternating",
};

/** One piece of a dose in words; figures are set apart so that a card can weigh them. */
export type DosePart = {
  readonly before?: string;
  readonly figure?: string;
  readonly after?: string;
  readonly side?: DoseSide;
};

const days = (count: number): DosePart =>
  count === 7 ? { before: "every day" } : { figure: String(count), after: count === 1 ? "day a week" : "days a week" };

/** Seconds for lowering, pause, lifting, pause, as trainers write them: "3–1–1–0". */
export const tempoText = (tempo: Tempo): string => tempo.join("–");

/** A dose as its parts: "3 × 10", "hold 5 s", "right", "4 days a week", "for 6 weeks". */
export function doseParts(dose: Dose): DosePart[] {
  const { sets, reps, holdSeconds, restSeconds, tempo, side, daysPerWeek, weeks } = dose;
  const count: DosePart =
    reps === null ? { figure: String(sets), after: sets === 1 ? "time" : "times" } : { figure: `${sets} × ${reps}` };
  return [
    count,
    ...(holdSeconds === null ? [] : [{ before: "hold", figure: `${holdSeconds} s` }]),
    // A draft that was kept before doses knew of tempo and rest has neither field.
    ...(!tempo ? [] : [{ before: "tempo", figure: tempoText(tempo) }]),
    { before: sides[side], side },
    ...(typeof restSeconds !== "number" ? [] : [{ before: "rest", figure: `${restSeconds} s` }]),
    days(daysPerWeek),
    ...(weeks === null ? [] : [{ before: "for", figure: String(weeks), after: weeks === 1 ? "week" : "weeks" }]),
  ];
}

/** A dose as one line of text, for mails and labels. */
export const doseText = (dose: Dose): string =>
  doseParts(dose)
    .map(({ before, figure, after }) => [before, figure, after].filter(Boolean).join(" "))
    .join(" · ");

/** Whether everything that a dose needs is filled in, which a form's may not be yet. */
export const isWhole = ({ sets, daysPerWeek, reps, holdSeconds }: Dose): boolean =>
  Number.isInteger(sets) && Number.isInteger(daysPerWeek) && (reps !== null || holdSeconds !== null);

const usualSides: Record<DoseRange["side"], DoseSide> = { each: "EACH", both: "BOTH", alternating: "ALTERNATING" };

/** The dose that a picker proposes: the least that is usual, since it is easier to add than to take back; rest and tempo
 * stay those of the exercise. */
export const startingDose = ({ sets, reps, holdSeconds, side, daysPerWeek }: DoseRange): Dose => ({
  sets: sets[0],
  reps: reps?.[0] ?? null,
  holdSeconds: holdSeconds?.[0] ?? null,
  restSeconds: null,
  tempo: null,
  side: usualSides[side],
  daysPerWeek: daysPerWeek[0],
  weeks: null,
});

const shortestLimit = 120;

/** The longest hold that an exercise could ever mean: four times the most that is usual, and never less than two minutes. */
export const longestHold = ({ holdSeconds }: Pick<DoseRange, "holdSeconds">): number =>
  Math.max(shortestLimit, 4 * (holdSeconds?.[1] ?? 0));

/** The sides that a dose of the exercise can name. */
export const possibleSides = ({ side }: Pick<DoseRange, "side">): readonly DoseSide[] =>
  side === "both" ? ["BOTH"] : ["EACH", "LEFT", "RIGHT", "ALTERNATING", "BOTH"];

/** What makes a dose impossible for an exercise, by its field; null when one can do it. */
export function doseProblem(dose: Dose, range: DoseRange): { field: keyof Dose; message: string } | null {
  if (!possibleSides(range).includes(dose.side)) {
    return { field: "side", message: "Both sides work at once in this exercise: choose both together" };
  }
  const most = longestHold(range);
  if (dose.holdSeconds !== null && dose.holdSeconds > most) {
    return { field: "holdSeconds", message: `In this exercise nobody holds for more than ${most} seconds` };
  }
  return null;
}
