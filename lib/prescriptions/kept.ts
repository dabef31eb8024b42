import type { PrescriptionBody } from "@/lib/prescriptions/schema";

type Told = Pick<PrescriptionBody, "exerciseId" | "dose" | "note" | "version">;

/** One spelling for each prescription; its place in the list says nothing. */
function spelled({ exerciseId, dose, note, version }: Told): string {
  const { sets, reps, holdSeconds, restSeconds, tempo, side, daysPerWeek, weeks } = dose;
  const much = [sets, reps, holdSeconds, restSeconds ?? null, tempo ?? null, side, daysPerWeek, weeks];
  return JSON.stringify([exerciseId, version ?? null, much, note ?? null]);
}

/**
 * The prescription among those that stood that is still the same in exercise, version, dose and note.
 *
 * Whoever edits their words is not asked again about what they have not touched.
 */
export const keptAmong = <T extends Told>(stood: readonly T[], now: Told): T | undefined =>
  stood.find((each) => spelled(each) === spelled(now));
