import { describe, expect, it } from "vitest";
import { canAddToPlan, canKeepPlan, canLog, canSharePlan } from "@/lib/plans/policy";

const member = { id: "m", handle: "m", role: "READER" as const, credentialId: null, bannedAt: null };
const banned = { ...member, bannedAt: new Date("2026-01-01") };
const days = { today: "2026-11-22", earliest: "2025-11-21" };

describe("a plan", () => {
  it.each([
    ["is kept by members", canKeepPlan(member), "allowed"],
    ["is kept by nobody signed out", canKeepPlan(null), { denied: "sign-in" }],
    ["is not changed by somebody banned", canKeepPlan(banned), { denied: "banned" }],
    ["holds no 25th exercise", canAddToPlan(member, { itemCount: 24, isInPlan: false }), { denied: "plan-full" }],
    ["keeps one that it has, though it is full", canAddToPlan(member, { itemCount: 24, isInPlan: true }), "allowed"],
    ["is shown to a practitioner", canSharePlan(member, { id: "p" }), "allowed"],
    ["is shown to nobody without a credential", canSharePlan(member, null), { denied: "not-a-practitioner" }],
    ["is not shown to oneself", canSharePlan(member, { id: "m" }), { denied: "own-plan" }],
    ["takes a log of today", canLog("2026-11-22", days), "allowed"],
    ["takes no log of tomorrow", canLog("2026-11-23", days), { denied: "log-in-the-future" }],
    ["takes no log of long ago", canLog("2025-11-20", days), { denied: "log-too-old" }],
  ])("%s", (_sentence, verdict, expected) => {
    expect(verdict).toEqual(expected);
  });
});
