import { expect, test } from "vitest";
import { canBringBack, canDismiss, canMake, canReadCandidates } from "@/lib/exercise-imports/policy";

const member = { id: "1", handle: "a", role: "READER", credentialId: null, bannedAt: null } as const;
const practitioner = { ...member, credentialId: "2" } as const;
const moderator = { ...member, role: "MODERATOR" } as const;
const banned = { ...practitioner, bannedAt: new Date(0) };
const held = { state: "HELD" } as const;

test("what an import holds is read, and dismissed, by practitioners and moderators alone", () => {
  for (const may of [
    canReadCandidates,
    (viewer: Parameters<typeof canReadCandidates>[0]) => canDismiss(viewer, held),
  ]) {
    expect(may(null)).toEqual({ denied: "sign-in" });
    expect(may(member)).toEqual({ denied: "practitioners-only" });
    expect(may(practitioner)).toBe("allowed");
    expect(may(moderator)).toBe("allowed");
  }
  expect(canDismiss({ ...moderator, bannedAt: new Date(0) }, held)).toEqual({ denied: "banned" });
});

test("an exercise is made of a candidate by whoever may propose one", () => {
  expect(canMake(practitioner, held)).toBe("allowed");
  expect(canMake(moderator, held)).toEqual({ denied: "practitioners-only" });
  expect(canMake(banned, held)).toEqual({ denied: "banned" });
});

test("what is decided is not decided again", () => {
  for (const state of ["MADE", "DISMISSED"] as const) {
    expect(canMake(practitioner, { state })).toEqual({ denied: "candidate-decided" });
    expect(canDismiss(moderator, { state })).toEqual({ denied: "candidate-decided" });
  }
});

test.each([
  ["is dismissed", "DISMISSED", null, "allowed"],
  ["became an exercise that was turned down", "MADE", "DRAFT", "allowed"],
  ["became an exercise that is gone", "MADE", null, "allowed"],
  ["became an exercise that waits", "MADE", "HELD", { denied: "candidate-made" }],
  ["became an exercise that stands", "MADE", "PUBLISHED", { denied: "candidate-made" }],
  ["is held", "HELD", null, { denied: "candidate-held" }],
] as const)("what %s is brought back, or not", (_what, state, exerciseStatus, verdict) => {
  expect(canBringBack(practitioner, { state, exerciseStatus })).toEqual(verdict);
  expect(canBringBack(member, { state, exerciseStatus })).toEqual({ denied: "practitioners-only" });
  expect(canBringBack(banned, { state, exerciseStatus })).toMatchObject({ denied: expect.any(String) });
});
