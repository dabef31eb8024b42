import type {
  AgeBand,
  Beginning,
  Course,
  Pregnancy,
  QuestionState,
  Sensation,
  Side,
  TrialEffect,
  TrialKind,
} from "@/lib/questions/schema";

export const sideWords: Record<Side, string> = { LEFT: "left", RIGHT: "right", BOTH: "both sides", MIDDLE: "middle" };

export const courseWords: Record<Course, string> = {
  BETTER: "getting better",
  SAME: "staying the same",
  WORSE: "getting worse",
  COMES_AND_GOES: "it comes and goes",
};

export const beginningWords: Record<Beginning, string> = {
  SUDDEN: "suddenly",
  GRADUAL: "little by little",
  AFTER_INJURY: "after an injury",
  AFTER_OPERATION: "after an operation",
  AFTER_BIRTH: "after giving birth",
  AFTER_NEW_LOAD: "after a change in training or work",
};

export const sensationWords: Record<Sensation, string> = {
  PAIN: "pain",
  TIGHT: "tight",
  WEAK: "weak",
  NUMB: "numb",
  UNSTABLE: "unstable",
  TURNED_IN: "turned in",
  TURNED_OUT: "turned out",
};

/** Kinds of what was tried: one thing, and the list of them. */
export const trialWords: Record<TrialKind, { one: string; many: string }> = {
  EXERCISE: { one: "exercise", many: "Exercises tried" },
  TREATMENT: { one: "treatment", many: "Treatments tried" },
  MEDICINE: { one: "medicine", many: "Medicines tried" },
  OTHER: { one: "something else", many: "Also tried" },
};

export const effectWords: Record<TrialEffect, string> = {
  HELPED: "helped",
  NO_CHANGE: "no change",
  WORSE: "made it worse",
  UNSURE: "hard to say",
};

export const ageWords: Record<AgeBand, string> = {
  UNDER_16: "under 16",
  FROM_16_TO_29: "16 to 29",
  FROM_30_TO_49: "30 to 49",
  FROM_50_TO_64: "50 to 64",
  FROM_65: "65 or older",
};

export const pregnancyWords: Record<Pregnancy, string> = {
  PREGNANT: "pregnant",
  BIRTH_WITHIN_YEAR: "gave birth within the last year",
};

export const stateTones = { WAITING: "waiting", ANSWERED: "neutral", MARKED: "helped" } as const satisfies Record<
  QuestionState,
  string
>;
