import { expect, test } from "vitest";
import { readSamples } from "@/prisma/sample/files";
import { questionFile } from "@/prisma/sample/shape";

const questions = readSamples("questions", questionFile).map(([, question]) => question);

/** Who reported, each once, by what they reported on. */
function reporters() {
  const answers = new Map<string, Set<string>>();
  const exercises = new Map<string, Set<string>>();
  const count = (counts: Map<string, Set<string>>, about: string, by: string) =>
    counts.set(about, (counts.get(about) ?? new Set()).add(by));
  for (const { title, anonymous, answers: given } of questions) {
    for (const { by: author, reports, prescriptions } of anonymous ? [] : given) {
      for (const { by } of reports.filter(({ said }) => said !== null)) {
        count(answers, `${title} ${author}`, by);
        for (const { exercise } of prescriptions) count(exercises, exercise, by);
      }
    }
  }
  return { answers, exercises };
}

const enough = (counts: Map<string, Set<string>>) => [...counts.values()].filter(({ size }) => size >= 5);

test("in the sample community at least two answers and two exercises have been reported on by five people", () => {
  const { answers, exercises } = reporters();
  expect(enough(answers).length).toBeGreaterThanOrEqual(2);
  expect(enough(exercises).length).toBeGreaterThanOrEqual(2);
});

test("its reports are made by members who are not who answered, in their time, and by others only if they took it up", () => {
  for (const { by: asker, answers } of questions) {
    for (const { by: author, daysAgo, accepted, endorsedBy, reports } of answers) {
      if (reports.length > 0) expect(accepted || endorsedBy.length > 0).toBe(true);
      for (const { by, week, tookDaysAgo } of reports) {
        expect(by).not.toBe(author);
        expect(tookDaysAgo === null).toBe(by === asker);
        expect(tookDaysAgo ?? 0).toBeLessThan(daysAgo);
        expect((tookDaysAgo ?? daysAgo * 0.8) - 7 * week).toBeGreaterThanOrEqual(0);
      }
    }
  }
});
