import { describe, expect, it } from "vitest";
import { canUploadProof } from "@/lib/credential-proofs/policy";
import type { Actor } from "@/lib/platform/actor";

const member: Actor = { id: "member", handle: "member", role: "READER", credentialId: null, bannedAt: null };

describe("who uploads a proof", () => {
  it.each([
    ["somebody signed out does not", null, { denied: "sign-in" }],
    ["a banned member does not", { ...member, bannedAt: new Date(0) }, { denied: "banned" }],
    ["a member does", member, "allowed"],
  ])("%s", (_rule, viewer, verdict) => {
    expect(canUploadProof(viewer)).toEqual(verdict);
  });
});
