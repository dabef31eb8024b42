import { expect, test } from "vitest";
import { canKeepDrafts } from "@/lib/drafts/policy";

const member = { id: "1", handle: "maren", role: "READER", credentialId: null, bannedAt: null } as const;

test("members keep drafts in their account", () => expect(canKeepDrafts(member)).toBe("allowed"));
test("nobody does who is signed out", () => expect(canKeepDrafts(null)).toEqual({ denied: "sign-in" }));
test("a banned member does not", () =>
  expect(canKeepDrafts({ ...member, bannedAt: new Date("2026-01-01") })).toEqual({ denied: "banned" }));
