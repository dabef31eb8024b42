import { changeWords, doneWords, weeksText } from "@/components/check-ins/words";
import { countryName, professions } from "@/components/practitioners/words";
import {
  ageWords,
  beginningWords,
  courseWords,
  effectWords,
  pregnancyWords,
  sensationWords,
  sideWords,
  trialWords,
} from "@/components/questions/words";
import type {
  HandoverAnswer,
  HandoverReport,
  HeldCredential,
  LeftOut,
  Moment,
  Objection,
} from "@/lib/handovers/handover";
import type { HandoverPart } from "@/lib/handovers/schema";
import { type IntakeView, type OnsetDate, trialKind } from "@/lib/questions/schema";

/** What each part is called where it is chosen and printed. */
export const partLabels: Record<HandoverPart, string> = {
  name: "My name here",
  intake: "What was asked about it",
  story: "In my own words",
  "time-line": "Time line",
  answers: "Answers from the forum",
  exercises: "Exercises I was given",
  "check-ins": "How it went since",
};

/** What the sheet is, for whoever is handed it. */
export const notice =
  "A member's own account from a public forum. It is not a medical record; nobody there has examined them.";

const dateForms = {
  DAY: { day: "numeric", month: "short", year: "numeric" },
  MONTH: { month: "short", year: "numeric" },
  YEAR: { year: "numeric" },
} as const satisfies Record<OnsetDate["precision"], Intl.DateTimeFormatOptions>;

/** A date as exactly as it is known: "3 May 2026", "May 2026", "2026". */
export const dateWords = ({ on, precision }: OnsetDate): string =>
  new Intl.DateTimeFormat("en-GB", { ...dateForms[precision], timeZone: "UTC" }).format(new Date(on));

/** A row of facts under one name. */
export type FactLines = { readonly name: string; readonly lines: readonly string[] };

const placeLine = ({ name, side, kinds, severity }: IntakeView["where"][number]): string =>
  [
    `${name}, ${sideWords[side]}`,
    ...(kinds.length > 0 ? [kinds.map((kind) => sensationWords[kind]).join(", ")] : []),
    ...(severity === null ? [] : [`${severity} of 10`]),
  ].join(" – ");

const since = ({ onset, onsetDate, beginning, course }: IntakeView): string =>
  [onsetDate && dateWords(onsetDate), onset, beginning && beginningWords[beginning], course && courseWords[course]]
    .filter(Boolean)
    .join(", ");

const pain = ({ painAtRest, painMoving }: IntakeView): string =>
  [
    ...(painAtRest === null ? [] : [`${painAtRest} of 10 at rest`]),
    ...(painMoving === null ? [] : [`${painMoving} of 10 moving`]),
  ].join(", ");

const trialRows = ({ trials }: IntakeView): FactLines[] =>
  trialKind.options.map((kind) => ({
    name: trialWords[kind].many,
    lines: trials
      .filter((trial) => trial.kind === kind)
      .map(({ what, effect }) => (effect ? `${what} – ${effectWords[effect]}` : what)),
  }));

/** An intake as rows of facts, as far as it was told. */
export function intakeRows(intake: IntakeView): FactLines[] {
  const { worse, better, opinions, goal, ageBand, pregnancy, operation, conditions } = intake;
  const one = (name: string, text: string | null) => ({ name, lines: text ? [text] : [] });
  return [
    { name: "Where", lines: intake.where.map(placeLine) },
    one("Since", since(intake)),
    one("Pain", pain(intake)),
    one("Worse with", worse),
    one("Better with", better),
    ...trialRows(intake),
    { name: "Clinicians said", lines: opinions.map(({ who, said }) => (who ? `${who}: ${said}` : said)) },
    one("Age", ageBand && ageWords[ageBand]),
    one("Pregnancy", pregnancy && pregnancyWords[pregnancy]),
    one("Operation", operation),
    one("Known condition", conditions),
    one("Goal", goal),
  ].filter(({ lines }) => lines.length > 0);
}

/** What happened, in words after its date. */
export function momentWords({ kind, words, number }: Moment): string {
  const answer = number === null ? "An answer" : `Answer ${number}`;
  if (kind === "added") return `I added: ${words}`;
  if (kind === "asked-back") return words;
  if (kind === "replied") return `I replied: ${words}`;
  const said = {
    began: "It began",
    asked: "I asked the forum",
    changed: "I changed the question",
    answered: `${answer} came`,
    marked: `${answer} was marked as what helped`,
  };
  return said[kind];
}

/** Profession, register and country, as they were held when the answer was written. */
export const credentialWords = (credential: HeldCredential | null): string =>
  credential
    ? `${professions[credential.profession].name}, register checked: ${credential.register}, ${countryName(credential.country)}`
    : "No checked credential";

/** What the asker reported, and of which answer: after how long, what they did, how it is. */
export const reportWords = ({ number, weeksLater, done, pain, change }: HandoverReport): string =>
  [
    `${weeksText(weeksLater)} after ${number === null ? "an answer" : `answer ${number}`} was marked: ${doneWords[done]}`,
    `pain ${pain} of 10`,
    changeWords[change],
  ].join(", ");

const people = (count: number): string => (count === 1 ? "1 practitioner" : `${count} practitioners`);

/** How an answer was marked, in one line; empty where it was not. */
export const marksWords = ({ isAccepted, endorsements, objections }: HandoverAnswer): string =>
  [
    ...(isAccepted ? ["marked as what helped"] : []),
    ...(endorsements > 0 ? [`${people(endorsements)} would answer the same`] : []),
    ...(objections.length > 0 ? [`${people(objections.length)} disagree${objections.length === 1 ? "s" : ""}`] : []),
  ].join("; ");

/** Why a practitioner disagrees, in one line. */
export const objectionWords = ({ by, reason }: Objection): string => `${by} disagrees: “${reason}”`;

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** One sentence on what the sheet had no room for; null when it says everything. */
export function leftOutWords({ answers, moments, exercises, isShortened }: LeftOut): string | null {
  const missing = [
    ...(answers > 0 ? [counted(answers, "more answer")] : []),
    ...(moments > 0 ? [counted(moments, "entry").replace("entrys", "entries").concat(" of the time line")] : []),
    ...(exercises > 0 ? [counted(exercises, "more exercise")] : []),
  ];
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(missing);
  if (missing.length > 0)
    return `Left out so that this stays short: ${list}; longer texts end with “…”. The thread has all of it.`;
  return isShortened ? "Longer texts are shortened and end with “…”. The thread has all of it." : null;
}
