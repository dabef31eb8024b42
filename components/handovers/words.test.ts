import { describe, expect, it } from "vitest";
import { dateWords, intakeRows, leftOutWords, marksWords, momentWords } from "@/components/handovers/words";
import { intakeBody } from "@/lib/questions/schema";

const intake = (told: object) => {
  const { where, ...rest } = intakeBody.parse(told);
  return { ...rest, where: where.map((place) => ({ ...place, name: "Hip" })) };
};

describe("a sheet's words", () => {
  it("tell a place with its side, what is felt and how much", () => {
    const where = [{ region: "hip", side: "LEFT", kinds: ["PAIN", "WEAK"], severity: 6 }];
    expect(intakeRows(intake({ where }))).toEqual([{ name: "Where", lines: ["Hip, left – pain, weak – 6 of 10"] }]);
  });

  it("tell what was tried with its effect, by kind, and say nothing of what was not told", () => {
    const trials = [
      { kind: "EXERCISE", what: "Clamshells", effect: "HELPED" },
      { kind: "MEDICINE", what: "Ibuprofen" },
    ];
    expect(intakeRows(intake({ trials, painAtRest: 0 }))).toEqual([
      { name: "Pain", lines: ["0 of 10 at rest"] },
      { name: "Exercises tried", lines: ["Clamshells – helped"] },
      { name: "Medicines tried", lines: ["Ibuprofen"] },
    ]);
  });

  it("give a date as exactly as it is known", () => {
    expect(dateWords({ on: "2026-05-03", precision: "DAY" })).toBe("3 May 2026");
    expect(dateWords({ on: "2026-05-01", precision: "MONTH" })).toBe("May 2026");
    expect(dateWords({ on: "2026-01-01", precision: "YEAR" })).toBe("2026");
  });

  it("say which answer a moment is about", () => {
    const marked = { kind: "marked", on: "2026-05-03", precision: "DAY", words: "", number: 4 } as const;
    expect(momentWords(marked)).toBe("Answer 4 was marked as what helped");
    expect(momentWords({ ...marked, number: null })).toBe("An answer was marked as what helped");
  });

  it("say how an answer was marked", () => {
    const objection = { by: "Salma", reason: "Too much." };
    const answer = { number: 1, author: "Ines", credential: null, words: "", on: "2026-05-03" };
    expect(marksWords({ ...answer, isAccepted: true, endorsements: 1, objections: [objection, objection] })).toBe(
      "marked as what helped; 1 practitioner would answer the same; 2 practitioners disagree",
    );
    expect(marksWords({ ...answer, isAccepted: false, endorsements: 0, objections: [] })).toBe("");
  });

  it("admit what was left out", () => {
    const nothing = { answers: 0, moments: 0, exercises: 0, isShortened: false };
    expect(leftOutWords(nothing)).toBeNull();
    expect(leftOutWords({ ...nothing, isShortened: true })).toMatch(/shortened/);
    expect(leftOutWords({ ...nothing, answers: 3, moments: 1 })).toMatch(/3 more answers and 1 entry of the time line/);
  });
});
