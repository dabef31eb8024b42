import type { Profession } from "@/lib/practitioners/schema";

type Words = {
  readonly name: string;
  /** A health profession with a protected title: it may examine and treat. The others train and teach. */
  readonly isClinical: boolean;
  /** A mark of its own before the name, which colour repeats. */
  readonly mark: string;
  readonly colour: "text-endorsed" | "text-trainer" | "text-teacher";
};

/** What each profession is called, and whether it is a clinician's. */
export const professions: Record<Profession, Words> = {
  PHYSIOTHERAPIST: { name: "Physiotherapist", isClinical: true, mark: "✚", colour: "text-endorsed" },
  OSTEOPATH: { name: "Osteopath", isClinical: true, mark: "◆", colour: "text-endorsed" },
  STRENGTH_COACH: { name: "Strength coach", isClinical: false, mark: "▲", colour: "text-trainer" },
  MOVEMENT_TEACHER: { name: "Movement teacher", isClinical: false, mark: "●", colour: "text-teacher" },
};

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const languages = new Intl.DisplayNames("en-GB", { type: "language", fallback: "code" });
const countries = new Intl.DisplayNames("en-GB", { type: "region", fallback: "code" });
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "March 2026", for a day such as `2026-03-14`. */
export const monthOf = (date: string): string => month.format(new Date(date));

/** "14 March 2026", for a day such as `2026-03-14`. */
export const dayOf = (date: string): string => day.format(new Date(date));

// What is no code would make Intl throw; it is shown as it was written.
const languageName = (code: string): string => (/^[a-z]{2,3}$/.test(code) ? languages.of(code) : null) ?? code;

/** "Foot, Hip and Knee". */
export const inWords = (words: readonly string[]): string => list.format(words);

/** "Arabic and English", for ISO 639-1 codes. */
export const languageNames = (codes: readonly string[]): string => list.format(codes.map(languageName));

/** "Ireland", for an ISO 3166-1 code. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? countries.of(code) : null) ?? code;
