import { expect, test } from "vitest";
import { keyWords, nextIndex, tabKeys, wishOf } from "@/components/waiting/keys";

const press = (key: string, change = {}) => ({ key, hasModifier: false, isTaken: false, ...change });

test.each([
  ["j goes to the next", "j", false, { move: 1 }],
  ["k goes to the one before", "k", true, { move: -1 }],
  ["an arrow moves once an item has the focus", "ArrowDown", true, { move: 1 }],
  ["c claims the item that has the focus", "c", true, { press: "c" }],
  ["b asks back", "b", true, { press: "b" }],
  ["s settles it", "s", true, { press: "s" }],
  ["g gives the claim back", "g", true, { press: "g" }],
  ["a number goes to a tab from anywhere", "3", false, { tab: "3" }],
  ["a question mark shows the keys anywhere", "?", false, { help: true }],
])("%s", (_sentence, key, isInList, wish) => {
  expect(wishOf(press(key), isInList)).toEqual(wish);
});

test.each([
  ["an arrow scrolls while no item has the focus", press("ArrowDown"), false],
  ["c does nothing while no item has the focus", press("c"), false],
  ["Enter is the link's own", press("Enter"), true],
  ["who types, types", press("j", { isTaken: true }), true],
  ["a browser's own shortcut stays its own", press("c", { hasModifier: true }), true],
  ["s does nothing while no item has the focus", press("s"), false],
  ["there is no fifth tab", press("5"), true],
  ["a number is typed where somebody types", press("2", { isTaken: true }), false],
  ["another key is none of the list's business", press("x"), true],
])("%s", (_sentence, pressed, isInList) => {
  expect(wishOf(pressed, isInList)).toBeNull();
});

test("moving begins at either end and stays within the list", () => {
  expect(nextIndex(-1, { move: 1, count: 5 })).toBe(0);
  expect(nextIndex(-1, { move: -1, count: 5 })).toBe(4);
  expect(nextIndex(4, { move: 1, count: 5 })).toBe(4);
  expect(nextIndex(0, { move: -1, count: 5 })).toBe(0);
});

test("every key that acts is told", () => {
  const told = keyWords.flatMap(({ keys }) => [...keys]);
  for (const key of ["j", "k", "c", "a", "b", "s", "g", ...tabKeys, "?"]) {
    expect(wishOf(press(key), true), key).not.toBeNull();
    expect(told).toContain(key);
  }
});
