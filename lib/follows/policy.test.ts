import { describe, expect, it } from "vitest";
import { canChangeFollow, canFollow } from "@/lib/follows/policy";
import type { Actor } from "@/lib/platform/actor";

const reader: Actor = { id: "reader", handle: "reader", role: "READER", credentialId: null, bannedAt: null };
const banned: Actor = { ...reader, bannedAt: new Date("2026-01-01") };

describe("following", () => {
  it.each([
    ["nobody follows without signing in", null, null, { denied: "sign-in-to-follow" }],
    ["a banned member does not begin to follow", banned, null, { denied: "banned" }],
    ["nobody follows themselves", reader, "reader", { denied: "own-profile" }],
    ["a member follows a practitioner", reader, "somebody", "allowed"],
    ["a member follows a post, a comment or a topic", reader, null, "allowed"],
  ])("%s", (_sentence, viewer, practitionerId, verdict) => {
    expect(canFollow(viewer, { practitionerId })).toEqual(verdict);
  });

  it("lets a member end their own follow, also while banned, and nobody else's", () => {
    expect(canChangeFollow(reader, { memberId: "reader" })).toBe("allowed");
    expect(canChangeFollow(banned, { memberId: "reader" })).toBe("allowed");
    expect(canChangeFollow(reader, { memberId: "another" })).toEqual({ denied: "not-yours" });
    expect(canChangeFollow(null, { memberId: "reader" })).toEqual({ denied: "sign-in" });
  });
});
