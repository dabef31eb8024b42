import { describe, expect, it } from "vitest";
import { type Handover, type HandoverAnswer, likelyWay, shortHandover, ways } from "@/lib/handovers/handover";
import { intakeBody } from "@/lib/questions/schema";

const { where: _where, ...told } = intakeBody.parse({});
const answer = (number: number, about: Partial<HandoverAnswer> = {}): HandoverAnswer => ({
  ...{ number, author: `Author ${number}`, credential: null, words: "Words.", on: "2026-05-03" },
  ...{ isAccepted: false, endorsements: 0, objections: [] },
  ...about,
});

const aHandover = (about: Partial<Handover> = {}): Handover => ({
  ...{ id: "1", slug: "1-hip", title: "Hip", asker: { handle: "maren", name: "Maren" }, isAnonymous: false },
  ...{ intake: { ...told, where: [] }, story: "It hurts.", moments: [], answers: [], exercises: [], reports: [] },
  ...about,
});

const last = ways.length - 1;

describe("a sheet that has to stay short", () => {
  it("says all of a short thread, and that nothing is left out", () => {
    const handover = aHandover({ answers: [answer(1), answer(2)] });
    expect(likelyWay(handover)).toBe(0);
    const { leftOut, ...short } = shortHandover(handover, 0);
    expect(short).toEqual(handover);
    expect(leftOut).toEqual({ answers: 0, moments: 0, exercises: 0, isShortened: false });
  });

  it("keeps what helped, then what practitioners say, and counts what it leaves out", () => {
    const credential = { profession: "PHYSIOTHERAPIST", register: "CORU", country: "IE" } as const;
    const answers = Array.from({ length: 12 }, (_, index) => answer(index + 1));
    answers[11] = answer(12, { isAccepted: true });
    answers[10] = answer(11, { endorsements: 2 });
    answers[9] = answer(10, { credential });
    const short = shortHandover(aHandover({ answers }), last);
    expect(short.answers.map(({ number }) => number)).toEqual([1, 10, 11, 12]);
    expect(short.leftOut).toMatchObject({ answers: 8, isShortened: false });
  });

  it("keeps the beginning and the end of a long time line", () => {
    const moments = Array.from({ length: 30 }, (_, index) => ({
      ...{ kind: "added", on: `2026-05-${index + 1}`, precision: "DAY", words: `Day ${index}`, number: null },
    })) as Handover["moments"];
    const short = shortHandover(aHandover({ moments }), last);
    expect(short.moments.map(({ words }) => words)).toEqual([0, 1, 2, 25, 26, 27, 28, 29].map((day) => `Day ${day}`));
    expect(short.leftOut.moments).toBe(22);
  });

  it("cuts long texts at a word and says so", () => {
    const story = "word ".repeat(2000).trim();
    const worse = "stairs ".repeat(80).trim();
    const handover = aHandover({ story, intake: { ...told, where: [], worse } });
    expect(likelyWay(handover)).toBe(0);
    const short = shortHandover(handover, last);
    expect(short.story).toMatch(/word…$/);
    expect(short.intake.worse?.length).toBeLessThanOrEqual(80);
    expect(short.leftOut.isShortened).toBe(true);
  });

  it("keeps each report, its word cut", () => {
    const report = { id: "1", number: 1, weeksLater: 2, done: "NO", pain: 4, change: "WORSE" } as const;
    const reports = [{ ...report, word: "stairs ".repeat(70), reportedAt: "2026-05-03T00:00:00Z" }];
    const short = shortHandover(aHandover({ reports }), last);
    expect(short.reports).toMatchObject([report]);
    expect(short.reports[0]?.word.length).toBeLessThanOrEqual(80);
    expect(short.leftOut.isShortened).toBe(true);
  });

  it("begins with less room for a thread that is too long", () => {
    const answers = Array.from({ length: 20 }, (_, index) => answer(index, { words: "word ".repeat(400) }));
    expect(likelyWay(aHandover({ answers, story: "word ".repeat(800) }))).toBeGreaterThan(0);
  });
});
