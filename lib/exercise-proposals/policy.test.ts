import { expect, test } from "vitest";
import { canPropose, canReview, canRevise, canWithdraw } from "@/lib/exercise-proposals/policy";
import type { Actor } from "@/lib/platform/actor";

const reader: Actor = { id: "r", handle: "r", role: "READER", credentialId: null, bannedAt: null };
const practitioner: Actor = { ...reader, id: "p", credentialId: "c" };
const moderator: Actor = { ...reader, id: "m", role: "MODERATOR" };
const banned: Actor = { ...practitioner, bannedAt: new Date(0) };

test.each([
  ["a stranger", null, { denied: "sign-in" }],
  ["a reader", reader, { denied: "practitioners-only" }],
  ["a moderator without a credential", moderator, { denied: "practitioners-only" }],
  ["a banned practitioner", banned, { denied: "banned" }],
  ["a practitioner", practitioner, "allowed"],
] as const)("%s may propose and review as far as their credential goes", (_who, viewer, verdict) => {
  expect(canPropose(viewer)).toEqual(verdict);
  expect(canReview(viewer, { authorId: "somebody" })).toEqual(verdict);
  expect(canRevise(viewer, { authorId: "somebody", isPublished: true })).toEqual(verdict);
});

test("nobody reviews their own proposal, also no moderator who is a practitioner", () => {
  expect(canReview(practitioner, { authorId: "p" })).toEqual({ denied: "own-proposal" });
  expect(canReview({ ...practitioner, role: "ADMIN" }, { authorId: "p" })).toEqual({ denied: "own-proposal" });
});

test("what is not published is its author's to go on with, and a proposal its author's to take back", () => {
  expect(canRevise(practitioner, { authorId: "q", isPublished: false })).toEqual({ denied: "not-yours" });
  expect(canRevise(practitioner, { authorId: "p", isPublished: false })).toBe("allowed");
  expect(canWithdraw(null, { authorId: "p" })).toEqual({ denied: "sign-in" });
  expect(canWithdraw(moderator, { authorId: "p" })).toEqual({ denied: "not-yours" });
  expect(canWithdraw(reader, { authorId: "r" })).toBe("allowed");
});
