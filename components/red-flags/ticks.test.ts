import { describe, expect, it } from "vitest";
import { checkedOf, firstOfEachLevel, rulesAt, toggled } from "@/components/red-flags/ticks";

const none = { noneOfThese: true, signs: [] };

describe("what is ticked in the safety check", () => {
  it("takes “None of these” away with the first sign", () => {
    expect(toggled(none, "RF-16.locks")).toEqual({ noneOfThese: false, signs: ["RF-16.locks"] });
  });

  it("says nothing once the last sign is unticked, so that nobody goes on by accident", () => {
    expect(toggled({ noneOfThese: false, signs: ["RF-16.locks"] }, "RF-16.locks")).toBeNull();
  });

  it("keeps the other signs", () => {
    const both = toggled(toggled(null, "a"), "b");
    expect(both?.signs).toEqual(["a", "b"]);
    expect(toggled(both, "a")?.signs).toEqual(["b"]);
  });

  it("counts no sign that is not asked for any more", () => {
    const item = { signId: "a", ruleId: "RF-16", level: "URGENT", text: "It locks" } as const;
    expect(checkedOf({ noneOfThese: false, signs: ["a", "gone"] }, [item])).toEqual(["a"]);
  });

  it("puts one card of each level under the first of its ticked signs", () => {
    const item = (signId: string, level: "URGENT" | "NON_URGENT") => ({ signId, ruleId: "RF-16", level, text: signId });
    const items = [item("a", "URGENT"), item("b", "URGENT"), item("c", "URGENT"), item("d", "NON_URGENT")];
    expect([...firstOfEachLevel(["c", "b", "d"], items)].sort()).toEqual([
      ["NON_URGENT", "d"],
      ["URGENT", "b"],
    ]);
  });

  it("finds the rules of one level, each once however many of its signs are ticked", () => {
    const sign = (id: string) => ({ id, text: id, ask: {}, patterns: [] });
    const knee = { level: "URGENT", signs: [sign("a"), sign("b")] } as const;
    const back = { level: "NON_URGENT", signs: [sign("c")] } as const;
    const rules = [knee, back].map((rule) => ({ ...rule, signs: [...rule.signs] }));
    expect(rulesAt("URGENT", rules, ["a", "b", "c"])).toHaveLength(1);
    expect(rulesAt("SUPPORT", rules, ["a", "b", "c"])).toEqual([]);
  });
});
