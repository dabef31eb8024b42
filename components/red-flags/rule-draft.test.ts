import { describe, expect, it } from "vitest";
import { bodyOf, draftOf } from "@/components/red-flags/rule-draft";
import type { RedFlagRule } from "@/lib/red-flags/schema";

const rule: RedFlagRule = {
  id: "RF-16",
  level: "URGENT",
  title: "A knee that will not work",
  advice: "Have it looked at today or tomorrow.",
  signs: [{ id: "RF-16.locks", text: "It locks or gives way", ask: { regions: ["knee"] }, patterns: [] }],
  sources: [
    { title: "Knee pain, a health service", url: "https://knee.test/pain" },
    { title: "A book | second edition", url: null },
  ],
  reviewedOn: "2026-11-20",
  signedOffBy: "",
  isEnabled: true,
  examples: { raises: ["My knee locks."], ordinary: ["My knee aches.", "It clicks."] },
};

describe("a rule in its form", () => {
  it("comes back as it was", () => {
    const { id: _id, level: _level, ...body } = rule;
    expect(bodyOf(draftOf(rule), rule)).toEqual({ body });
  });

  it("leaves out empty lines, and names the sign whose patterns cannot be read", () => {
    const draft = draftOf(rule);
    expect(bodyOf({ ...draft, ordinary: "\n It clicks. \n\n" }, rule)).toMatchObject({
      body: { examples: { ordinary: ["It clicks."] } },
    });
    const broken = draft.signs.map((sign) => ({ ...sign, patterns: "[" }));
    expect(bodyOf({ ...draft, signs: broken }, rule)).toEqual({ unreadable: "RF-16.locks" });
  });
});
