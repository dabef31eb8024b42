import { describe, expect, test } from "vitest";
import {
  type AccountCopy,
  type DeviceCopy,
  holds,
  isBlank,
  isSame,
  meetTab,
  settle,
} from "@/components/drafts/reconcile";

const device = (change: Partial<DeviceCopy> = {}): DeviceCopy => ({
  ...{ content: { markdown: "on the device" }, savedAt: 100, revision: null, isDirty: true },
  ...change,
});
const account = (change: Partial<AccountCopy> = {}): AccountCopy => ({
  ...{ content: { markdown: "in the account" }, savedAt: 50, revision: 3 },
  ...change,
});
const grown = { markdown: "on the device, and in the account" };

describe("a device and an account", () => {
  test.each([
    { name: "neither: nothing", device: null, account: null, show: "nothing" },
    { name: "the account alone: it is shown", device: null, account: account(), show: "account" },
    { name: "the device alone: it is shown and goes to the account", device: device(), show: "device", mustSave: true },
    {
      name: "the device alone, once in the account and unchanged: it was posted or thrown away elsewhere",
      device: device({ revision: 3, isDirty: false }),
      show: "nothing",
    },
    {
      name: "the device alone, once in the account and changed since: it begins anew there",
      device: device({ revision: 3 }),
      show: "device",
      mustSave: true,
    },
    {
      name: "both the same: nobody is asked",
      device: device({ content: { markdown: "in the account" } }),
      account: account(),
      show: "device",
    },
    {
      name: "the device changed what the account has: it goes on",
      device: device({ revision: 3 }),
      account: account(),
      show: "device",
      mustSave: true,
    },
    {
      name: "the account went on from what the device has: it is shown",
      device: device({ revision: 2, isDirty: false }),
      account: account(),
      show: "account",
    },
    {
      name: "both went on, the device later: it is shown, the account's offered",
      device: device({ revision: 2 }),
      account: account(),
      show: "device",
      offer: "account",
      mustSave: true,
    },
    {
      name: "both went on, the account later: it is shown, the device's offered",
      device: device({ revision: 2, savedAt: 10 }),
      account: account(),
      show: "account",
      offer: "device",
    },
    {
      name: "written signed out while the account had one: the newer is shown, the older offered",
      device: device({ savedAt: 10 }),
      account: account(),
      show: "account",
      offer: "device",
    },
    {
      name: "the newer holds every word of the older: nobody is asked",
      device: device({ content: grown }),
      account: account(),
      show: "device",
      mustSave: true,
    },
    {
      name: "somebody writes here now: their words stay, whatever the clocks say",
      device: device({ revision: 2, savedAt: 10 }),
      account: account(),
      isTouched: true,
      show: "device",
      offer: "account",
      mustSave: true,
    },
  ])(
    "$name",
    ({ device: here = null, account: there = null, isTouched = false, show, offer = null, mustSave = false }) => {
      expect(settle(here, there, isTouched)).toEqual({ show, offer, mustSave });
    },
  );
});

describe("two tabs", () => {
  const mine = { content: { markdown: "mine" }, savedAt: 100, isTouched: true };
  const theirs = { content: { markdown: "theirs" }, savedAt: 200 };

  test.each([
    { name: "the newer is shown and one's own offered", show: "theirs", offerMine: true },
    { name: "a tab nobody wrote in follows", mine: { isTouched: false }, show: "theirs", offerMine: false },
    { name: "what only goes on from one's own is followed", content: { markdown: "mine, too" }, show: "theirs" },
    { name: "the same words change nothing", content: { markdown: "mine" }, show: "mine" },
    { name: "what comes late is older, and stays behind", mine: { savedAt: 300 }, show: "mine" },
  ])("$name", ({ mine: change = {}, content = theirs.content, show, offerMine = false }) => {
    expect(meetTab({ ...mine, ...change }, { ...theirs, content })).toEqual({ show, offerMine });
  });
});

test("words, numbers and choices make a draft; their places alone do not", () => {
  for (const nothing of ["", "  ", null, undefined, false, [], {}, { a: [""], b: { c: null } }])
    expect(isBlank(nothing)).toBe(true);
  for (const something of ["a", 0, true, ["a"], { a: { b: [{ c: "d" }] } }]) expect(isBlank(something)).toBe(false);
});

test("a database's order of keys makes no difference", () => {
  expect(isSame({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
  expect(isSame({ a: undefined }, {})).toBe(true);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSame({ a: "" }, { a: null })).toBe(false);
});

test("one version holds another when none of its words are missing", () => {
  const trials = [{ what: "heat" }, { what: "rest for a week" }];
  expect(holds({ title: "Hip drops", trials }, { title: "Hip", trials: [{ what: "rest" }] })).toBe(true);
  expect(holds({ title: "Hip", trials: [] }, { title: "Hip", trials: [{ what: "rest" }] })).toBe(false);
  expect(holds({ level: 4 }, { level: 5 })).toBe(false);
});
