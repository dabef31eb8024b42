import type { CheckInView } from "@/lib/check-ins/schema";
import type { Drawing } from "@/lib/exercises/schema";
import type { AuthorView } from "@/lib/members/schema";
import { shortened } from "@/lib/platform/markdown/plain-text";
import type { Profession } from "@/lib/practitioners/schema";
import type { Dose } from "@/lib/prescriptions/schema";
import type { IntakeView, OnsetDate } from "@/lib/questions/schema";

/** Something that happened in a thread, or before it. */
export type Moment = OnsetDate & {
  readonly kind: "began" | "asked" | "changed" | "added" | "asked-back" | "replied" | "answered" | "marked";
  /** What was added or said. */
  readonly words: string;
  /** The answer that it is about. */
  readonly number: number | null;
};

/** A credential as it was held when the answer was written. */
export type HeldCredential = {
  readonly profession: Profession;
  readonly register: string;
  readonly country: string;
};

export type HandoverAnswer = {
  /** Which of the thread's answers, from 1. */
  readonly number: number;
  readonly author: string;
  readonly credential: HeldCredential | null;
  readonly words: string;
  readonly on: string;
  readonly isAccepted: boolean;
  /** How many practitioners mark it as right. */
  readonly endorsements: number;
  /** Practitioners who disagree, each with their reason. */
  readonly objections: readonly Objection[];
};

/** Why a practitioner disagrees with an answer. */
export type Objection = { readonly by: string; readonly reason: string };

export type HandoverExercise = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly dose: Dose;
  readonly note: string | null;
  readonly drawing: Drawing | null;
};

/** What its asker reported weeks after an answer was marked; three at most. */
export type HandoverReport = Pick<
  CheckInView,
  "id" | "weeksLater" | "done" | "pain" | "change" | "word" | "reportedAt"
> & {
  /** The answer that it is about. */
  readonly number: number | null;
};

/** A whole thread as its asker hands it to their own clinician. */
export type Handover = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly asker: AuthorView;
  readonly isAnonymous: boolean;
  readonly intake: IntakeView;
  readonly story: string;
  readonly moments: readonly Moment[];
  readonly answers: readonly HandoverAnswer[];
  readonly exercises: readonly HandoverExercise[];
  readonly reports: readonly HandoverReport[];
};

/** What had to be left out so that the sheet stays short. */
export type LeftOut = {
  readonly answers: number;
  readonly moments: number;
  readonly exercises: number;
  readonly isShortened: boolean;
};

export type ShortHandover = Handover & { readonly leftOut: LeftOut };

type Room = { story: number; field: number; answers: number; words: number; moments: number; exercises: number };

/** From the most that a sheet may say to the least; the last fits two pages whatever was written. */
const rooms: readonly Room[] = [
  { story: 2400, field: 600, answers: 8, words: 900, moments: 14, exercises: 12 },
  { story: 1500, field: 300, answers: 6, words: 550, moments: 12, exercises: 10 },
  { story: 900, field: 150, answers: 5, words: 350, moments: 10, exercises: 8 },
  { story: 500, field: 80, answers: 4, words: 220, moments: 8, exercises: 6 },
];

/** The numbers of the ways to shorten a sheet, the gentlest first. */
export const ways: readonly number[] = rooms.map((_room, index) => index);

function shortIntake(intake: IntakeView, most: number): IntakeView {
  const short = (text: string) => shortened(text, most);
  const orNull = (text: string | null) => (text === null ? null : short(text));
  return {
    ...intake,
    onset: orNull(intake.onset),
    worse: orNull(intake.worse),
    better: orNull(intake.better),
    goal: orNull(intake.goal),
    operation: orNull(intake.operation),
    conditions: orNull(intake.conditions),
    trials: intake.trials.map((trial) => ({ ...trial, what: short(trial.what) })),
    opinions: intake.opinions.map((opinion) => ({ ...opinion, said: short(opinion.said) })),
  };
}

/** What the asker marked comes first, then what practitioners did; the order of the thread settles the rest. */
const byWeight = (one: HandoverAnswer, other: HandoverAnswer): number =>
  Number(other.isAccepted) - Number(one.isAccepted) ||
  other.endorsements - one.endorsements ||
  Number(other.credential !== null) - Number(one.credential !== null) ||
  one.number - other.number;

/** The first and the latest moments; what lies between goes first. */
function shortMoments(moments: readonly Moment[], most: number): readonly Moment[] {
  const begun = Math.min(3, most);
  return moments.length <= most ? moments : [...moments.slice(0, begun), ...moments.slice(begun - most)];
}

/** The thread with no more of it than one of the {@link ways} leaves room for, and what that left out. */
export function shortHandover(handover: Handover, way: number): ShortHandover {
  const room = rooms[Math.min(way, rooms.length - 1)] ?? {
    story: 0,
    field: 0,
    answers: 0,
    words: 0,
    moments: 0,
    exercises: 0,
  };
  const chosen = handover.answers.toSorted(byWeight).slice(0, room.answers);
  const answers = chosen.toSorted((one, other) => one.number - other.number);
  const moments = shortMoments(handover.moments, room.moments);
  const exercises = handover.exercises.slice(0, room.exercises);
  const short = {
    ...handover,
    intake: shortIntake(handover.intake, room.field),
    story: shortened(handover.story, room.story),
    moments: moments.map((moment) => ({ ...moment, words: shortened(moment.words, room.field) })),
    answers: answers.map((each) => ({
      ...each,
      words: shortened(each.words, room.words),
      objections: each.objections.map(({ by, reason }) => ({ by, reason: shortened(reason, room.field) })),
    })),
    exercises: exercises.map((each) => ({ ...each, note: each.note && shortened(each.note, room.field) })),
    reports: handover.reports.map((each) => ({ ...each, word: shortened(each.word, room.field) })),
  };
  // Spread in the same order, so that the same content is the same text.
  const isShortened = JSON.stringify(short) !== JSON.stringify({ ...handover, moments, answers, exercises });
  return {
    ...short,
    leftOut: {
      answers: handover.answers.length - answers.length,
      moments: handover.moments.length - moments.length,
      exercises: handover.exercises.length - exercises.length,
      isShortened,
    },
  };
}

const charactersOfLine = 90;
const linesOfSheet = 96;

const linesOf = (text: string): number => Math.ceil(text.length / charactersOfLine);

/** Roughly how many printed lines a sheet takes. */
function roughLines({ intake, story, moments, answers, exercises, reports }: ShortHandover): number {
  const fields = Object.values(intake).flatMap((value) => (typeof value === "string" ? [value] : []));
  const lists = [...intake.trials.map(({ what }) => what), ...intake.opinions.map(({ said }) => said)];
  const texts = [story, ...fields, ...lists, ...moments.map(({ words }) => words)];
  return (
    18 +
    texts.reduce((lines, text) => lines + linesOf(text), 0) +
    intake.where.length +
    answers.reduce(
      (lines, { words, objections }) =>
        lines + 2 + linesOf(words) + objections.reduce((sum, { reason }) => sum + 1 + linesOf(reason), 0),
      0,
    ) +
    exercises.length * 4 +
    reports.reduce((lines, { word }) => lines + 1 + linesOf(word), reports.length > 0 ? 2 : 0)
  );
}

/** The gentlest of the {@link ways} under which a thread should fit two pages. */
export const likelyWay = (handover: Handover): number =>
  ways.find((way) => roughLines(shortHandover(handover, way)) <= linesOfSheet) ?? rooms.length - 1;
