import type { Beginning, Course, QuestionState, Side } from "@/lib/questions/schema";

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

export const stateTones = { WAITING: "waiting", ANSWERED: "neutral", MARKED: "helped" } as const satisfies Record<
  QuestionState,
  string
>;

const dayMs = 86_400_000;

/** How long a question has waited: "New", "Waiting 4 days". Counted when the page is made, so in whole days. */
export function waitingWords(publishedAt: string | null, now: Date): string {
  const days = publishedAt ? Math.floor((now.getTime() - new Date(publishedAt).getTime()) / dayMs) : 0;
  if (days < 1) return "New";
  return days === 1 ? "Waiting 1 day" : `Waiting ${days} days`;
}
