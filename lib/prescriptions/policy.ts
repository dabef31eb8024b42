import type { Contraindication } from "@/lib/exercises/schema";
import type { Because, ReasonAgainst } from "@/lib/prescriptions/schema";

/** What a question tells that can speak against an exercise, as far as its reader may know it. */
export type Intake = {
  readonly ageBand: string | null;
  readonly pregnancy: "PREGNANT" | "BIRTH_WITHIN_YEAR" | null;
  readonly beginning: string | null;
  readonly operation: string | null;
  readonly conditions: string | null;
  /** Rules of the flags that stand in the thread; empty for whoever may not see flags. */
  readonly flagRules: readonly string[];
};

/** A swollen, aching leg, with or without trouble breathing. */
const clotRules: ReadonlySet<string> = new Set(["RF-06a", "RF-06b"]);

/** A hard accident, a fall on the hip, pain of a bone under load, thin bones, a knee that takes no weight. */
const fractureRules: ReadonlySet<string> = new Set(["RF-02", "RF-03", "RF-14", "RF-15", "RF-16"]);

const thinBones = /osteop(orosis|orotic|enia)|\b(brittle|thin|weak) bones?\b|\b(fracture|broken bone)/i;
const nothing = /^\s*(no|none|nothing|never|n\/?a|-+)\b[\s.!]*$/i;

const says = (words: string | null): boolean => words !== null && words.trim() !== "" && !nothing.test(words);

/** Each rule: what it warns of, what it tells the practitioner, and when it is met. */
const rules: readonly (readonly [Contraindication, Because, (intake: Intake) => boolean])[] = [
  ["PREGNANCY", "pregnant", ({ pregnancy }) => pregnancy === "PREGNANT"],
  ["PREGNANCY", "birth-within-year", ({ pregnancy }) => pregnancy === "BIRTH_WITHIN_YEAR"],
  ["RECENT_OPERATION", "operation", ({ operation }) => says(operation)],
  ["RECENT_OPERATION", "began-after-operation", ({ beginning }) => beginning === "AFTER_OPERATION"],
  ["SUSPECTED_CLOT", "clot-flag", ({ flagRules }) => flagRules.some((rule) => clotRules.has(rule))],
  ["FRACTURE_RISK", "fracture-flag", ({ flagRules }) => flagRules.some((rule) => fractureRules.has(rule))],
  ["FRACTURE_RISK", "thin-bones", ({ conditions }) => says(conditions) && thinBones.test(conditions ?? "")],
  ["UNDER_16", "under-16", ({ ageBand }) => ageBand === "UNDER_16"],
];

/** Rules of flags that warn; a thread is asked for these alone. */
export const warningRules: readonly string[] = [...clotRules, ...fractureRules];

/**
 * What a question's intake says against exercises that name it as a contraindication.
 *
 * It warns and never forbids (under 16 is refused elsewhere): it rather warns once too often, since an operation's date
 * stands in free words and a birth within the year is treated like a pregnancy. What the asker denies is not read.
 */
export const reasonsAgainst = (intake: Intake): ReasonAgainst[] =>
  rules.flatMap(([contraindication, because, isMet]) => (isMet(intake) ? [{ contraindication, because }] : []));

/** Those reasons that an exercise with these contraindications meets, each contraindication once. */
export const contraindicationsMet = (
  contraindications: readonly Contraindication[],
  reasons: readonly ReasonAgainst[],
): Contraindication[] =>
  contraindications.filter((each) => reasons.some(({ contraindication }) => contraindication === each));
