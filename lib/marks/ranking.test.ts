import { expect, test } from "vitest";
import { inAnswerOrder } from "@/lib/marks/ranking";
import type { MarkView } from "@/lib/marks/schema";

const answer = (id: string, helpfulCount = 0, createdAt = "2026-05-01T00:00:00.000Z") => ({
  ...{ id, helpfulCount, createdAt },
});

let count = 0;
const mark = (kind: MarkView["kind"], commentId: string, by = `p${++count}`, change: Partial<MarkView> = {}) => ({
  ...{ id: `mark-${++count}`, kind, commentId, member: { handle: by, name: by }, isByAsker: false, decision: null },
  ...change,
});
const endorse = (id: string, by?: string) => mark("ENDORSE", id, by);
const disagree = (id: string, by?: string) => mark("DISAGREE", id, by);
const helpedAsker = (id: string) => mark("ACCEPT", id, "asker", { isByAsker: true });
const markedForAsker = (id: string) => mark("ACCEPT", id);
const harm = (id: string, verdict?: "UPHELD" | "DISMISSED") => {
  const told = {
    note: "Looked at it.",
    decidedBy: { handle: "mod", name: "Mod" },
    createdAt: "2026-05-03T00:00:00.000Z",
  };
  return mark("HARM", id, undefined, { decision: verdict ? { verdict, ...told } : null });
};

const [early, late] = ["2026-05-01T00:00:00.000Z", "2026-05-02T00:00:00.000Z"];

type Case = [sentence: string, answers: ReturnType<typeof answer>[], marks: ReturnType<typeof mark>[], order: string[]];

const table: Case[] = [
  [
    "what helped the asker comes first, whatever others say",
    [answer("endorsed", 9), answer("helped")],
    [endorse("endorsed"), endorse("endorsed"), disagree("helped"), helpedAsker("helped")],
    ["helped", "endorsed"],
  ],
  [
    "what was marked for an asker who is gone comes before what is endorsed",
    [answer("endorsed"), answer("marked")],
    [endorse("endorsed"), endorse("endorsed"), markedForAsker("marked")],
    ["marked", "endorsed"],
  ],
  [
    "endorsements less disagreements by different practitioners come before votes",
    [answer("helpful", 7), answer("disputed", 9), answer("twice"), answer("once")],
    [
      endorse("twice"),
      endorse("twice"),
      endorse("once"),
      endorse("disputed"),
      disagree("disputed"),
      disagree("disputed"),
    ],
    ["twice", "once", "helpful", "disputed"],
  ],
  [
    "one practitioner counts once",
    [answer("two people"), answer("one twice")],
    [endorse("one twice", "ines"), endorse("one twice", "ines"), endorse("two people"), endorse("two people")],
    ["two people", "one twice"],
  ],
  [
    "an endorsement and a disagreement cancel out",
    [answer("plain", 1), answer("both")],
    [endorse("both"), disagree("both")],
    ["plain", "both"],
  ],
  [
    "what could harm waits below what is shown, upheld harm at the very end, accepted or not",
    [answer("upheld", 50, early), answer("waiting", 50, early), answer("disputed", 0, late)],
    [helpedAsker("upheld"), harm("upheld", "UPHELD"), endorse("waiting"), harm("waiting"), disagree("disputed")],
    ["disputed", "waiting", "upheld"],
  ],
  [
    "harm that was dismissed counts as a disagreement",
    [answer("dismissed", 5), answer("plain")],
    [harm("dismissed", "DISMISSED")],
    ["plain", "dismissed"],
  ],
  [
    "harm that a second practitioner still sees hides, though the first was dismissed",
    [answer("seen twice", 5), answer("plain")],
    [harm("seen twice", "DISMISSED"), harm("seen twice")],
    ["plain", "seen twice"],
  ],
  [
    "then what most readers found helpful, then the oldest",
    [answer("younger", 0, late), answer("older", 0, early), answer("helpful", 3, late)],
    [],
    ["helpful", "older", "younger"],
  ],
  ["then the same every time", [answer("b"), answer("a")], [], ["a", "b"]],
];

test.each(table)("%s", (_sentence, answers, marks, order) => {
  expect(inAnswerOrder(answers, marks).map(({ id }) => id)).toEqual(order);
  expect(inAnswerOrder(answers.toReversed(), marks.toReversed()).map(({ id }) => id)).toEqual(order);
});
