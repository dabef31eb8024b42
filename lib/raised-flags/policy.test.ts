import { expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { canSettle, seesFlags } from "@/lib/raised-flags/policy";

const reader: Actor = { id: "r", handle: "r", role: "READER", credentialId: null, bannedAt: null };
const practitioner: Actor = { ...reader, id: "p", credentialId: "c" };
const moderator: Actor = { ...reader, id: "m", role: "MODERATOR" };

test.each([
  ["a practitioner settles a flag", practitioner, "allowed"],
  ["a moderator settles a flag", moderator, "allowed"],
  ["a reader does not", reader, { denied: "practitioners-only" }],
  ["a visitor does not", null, { denied: "sign-in" }],
  ["somebody banned does not", { ...practitioner, bannedAt: new Date(0) }, { denied: "banned" }],
  ["nobody settles what is about their own words", { ...practitioner, id: "w" }, { denied: "own-flag" }],
] as const)("%s", (_name, viewer, verdict) => {
  expect(canSettle(viewer, { writerId: "w" })).toEqual(verdict);
});

test.each([
  ["practitioners see flags on other people's words", practitioner, true],
  ["moderators do", moderator, true],
  ["readers do not", reader, false],
  ["visitors do not", null, false],
] as const)("%s", (_name, viewer, sees) => {
  expect(seesFlags(viewer)).toBe(sees);
});
