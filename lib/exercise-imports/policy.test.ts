import { expect, test } from "vitest";
import { canReadCandidates } from "@/lib/exercise-imports/policy";

const member = { id: "1", handle: "a", role: "READER", credentialId: null, bannedAt: null } as const;

test("what an import holds is read by practitioners and moderators alone", () => {
  expect(canReadCandidates(null)).toEqual({ denied: "sign-in" });
  expect(canReadCandidates(member)).toEqual({ denied: "practitioners-only" });
  expect(canReadCandidates({ ...member, credentialId: "2" })).toBe("allowed");
  expect(canReadCandidates({ ...member, role: "MODERATOR" })).toBe("allowed");
});
