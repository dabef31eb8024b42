import { expect, test } from "vitest";
import { cliniciansDiffer, differencesIn } from "@/lib/marks/differences";
import type { MarkView } from "@/lib/marks/schema";

const credential = { profession: "PHYSIOTHERAPIST" } as const;
const byPractitioner = { id: "a", number: 1, credential, html: "<p>Words.</p>" };
const byReader = { ...byPractitioner, credential: null };
const hidden = { ...byPractitioner, html: null };

const mark = (kind: MarkView["kind"], decision: MarkView["decision"] = null): MarkView => ({
  ...{ id: crypto.randomUUID(), kind, commentId: "a", member: { handle: "p", name: "P" }, credential: null },
  ...{ reason: kind === "ENDORSE" ? null : "Because of the nerve.", isByAsker: false, decision },
  createdAt: "2026-05-01T00:00:00.000Z",
});
const [endorse, disagree, harm] = [mark("ENDORSE"), mark("DISAGREE"), mark("HARM")];
const dismissed = mark("HARM", {
  ...{ verdict: "DISMISSED", note: "Read it.", decidedBy: { handle: "m", name: "M" } },
  createdAt: "2026-05-02T00:00:00.000Z",
});

test.each([
  ["one endorses and another disagrees", byReader, [endorse, disagree], 1],
  ["a practitioner's answer that another disagrees with", byPractitioner, [disagree], 1],
  ["a practitioner's answer and a harm that was dismissed", byPractitioner, [dismissed], 1],
  ["a reader's answer that one disagrees with: nobody stands by it", byReader, [disagree], 0],
  ["endorsements alone", byPractitioner, [endorse], 0],
  ["what is hidden", hidden, [endorse, harm], 0],
  ["nobody said anything", byPractitioner, [], 0],
] as const)("%s", (_sentence, answer, marks, count) => {
  expect(differencesIn([answer], marks)).toHaveLength(count);
});

test("says who stands by it and who does not", () => {
  expect(differencesIn([byReader], [disagree, endorse])).toEqual([
    { answer: byReader, forIt: [endorse], against: [disagree] },
  ]);
});

test.each([
  ["two who say different things", [{ said: "Hip" }, { said: "Back" }], true],
  ["two who say the same", [{ said: "Hip" }, { said: " hip " }], false],
  ["one alone", [{ said: "Hip" }], false],
  ["nobody", [], false],
] as const)("clinicians: %s", (_sentence, opinions, differ) => {
  expect(cliniciansDiffer(opinions)).toBe(differ);
});
