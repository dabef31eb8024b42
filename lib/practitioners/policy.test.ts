import { describe, expect, it } from "vitest";
import { canTellAboutThemselves, isWithinScope } from "@/lib/practitioners/policy";

describe("isWithinScope", () => {
  it.each([
    ["a credential that names no region covers all", [], ["knee"], true],
    ["a question without regions is for everybody", ["foot"], [], true],
    ["one region in common is enough", ["foot", "knee"], ["hip", "knee"], true],
    ["no region in common is outside", ["foot"], ["hip", "knee"], false],
  ])("%s", (_rule, scope, regions, expected) => {
    expect(isWithinScope(new Set(scope), regions)).toBe(expected);
  });
});

describe("who tells about themselves as a practitioner", () => {
  const member = { id: "a", handle: "a", role: "READER", credentialId: null, bannedAt: null } as const;
  it.each([
    ["somebody signed out does not", null, true, { denied: "sign-in" }],
    ["a reader does not", member, false, { denied: "practitioners-only" }],
    ["who holds a credential does", { ...member, credentialId: "c" }, false, "allowed"],
    ["who held one may correct what they said", member, true, "allowed"],
    ["somebody banned does not", { ...member, bannedAt: new Date(0) }, true, { denied: "banned" }],
  ])("%s", (_rule, viewer, hasProfile, verdict) => {
    expect(canTellAboutThemselves(viewer, { hasProfile })).toEqual(verdict);
  });
});
