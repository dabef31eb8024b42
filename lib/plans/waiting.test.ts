import { describe, expect, test } from "vitest";
import { countWaiting, seenLogs, type WaitingLog, withChange, withLog, withUndo } from "@/lib/plans/waiting";

const body = {
  ...{ id: "one", itemId: "item", doneOn: "2026-11-22", sets: 3, painBefore: 4, painAfter: 3 },
  ...{ difficulty: null, words: null, replaces: false },
};
const known = { ...body, title: "Clamshell" };
const logged = withLog([], body, "Clamshell");
const tried = logged.map((each): WaitingLog => ({ ...each, isTried: true }));
const refused = tried.map((each): WaitingLog => ({ ...each, refused: "already-logged" }));

describe("what waits to be sent", () => {
  test("is seen as done at once, and once when the server knows it too", () => {
    expect(seenLogs([], logged).map(({ id, title }) => [id, title])).toEqual([["one", "Clamshell"]]);
    expect(seenLogs([known], logged)).toHaveLength(1);
    expect(countWaiting(logged)).toBe(1);
  });

  test("is forgotten when it is taken back before it has ever left", () => {
    expect(withUndo(logged, { id: "one", title: "Clamshell" })).toEqual([]);
  });

  test("is taken back at the server when it may have arrived", () => {
    const waiting = withUndo(tried, { id: "one", title: "Clamshell" });
    expect(waiting.map(({ kind }) => kind)).toEqual(["log", "undo"]);
    expect(seenLogs([known], waiting)).toEqual([]);
    expect(withUndo([], { id: "one", title: "Clamshell" }).map(({ kind }) => kind)).toEqual(["undo"]);
  });

  test("is no longer seen or counted when it is refused, and then only discarded", () => {
    expect(seenLogs([], refused)).toEqual([]);
    expect(countWaiting(refused)).toBe(0);
    expect(withUndo(refused, { id: "one", title: "Clamshell" })).toEqual([]);
  });

  test("changes what is known by taking it back first, and what has never left without a word", () => {
    const changed = { ...body, id: "two", doneOn: "2026-11-21" };
    const waiting = withChange([], known, changed);
    expect(waiting.map(({ kind, id }) => [kind, id])).toEqual([
      ["undo", "one"],
      ["log", "two"],
    ]);
    expect(seenLogs([known], waiting)).toMatchObject([{ id: "two", doneOn: "2026-11-21", title: "Clamshell" }]);
    expect(withChange(logged, known, changed).map(({ kind, id }) => [kind, id])).toEqual([["log", "two"]]);
  });

  test("stands in the place of another device's log where it is to", () => {
    const other = { ...known, id: "other", sets: 1 };
    expect(seenLogs([other], withLog([], { ...body, replaces: true }, "Clamshell")).map(({ id }) => id)).toEqual([
      "one",
    ]);
  });
});
