import { describe, expect, it } from "vitest";
import { type CheckFacts, checklistFor } from "@/lib/red-flags/checklist";
import { redFlagRule, urgencyOf } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

const rules = readReference("red-flags", redFlagRule);

const nothing: CheckFacts = {
  places: [],
  beginning: null,
  ageBand: null,
  pregnancy: null,
  operation: null,
  conditions: null,
  text: "Why is it uneven?",
};
const at = (...regions: string[]): CheckFacts["places"] =>
  regions.map((region) => ({ region, side: "LEFT", kinds: ["PAIN"] }));
const signsFor = (facts: Partial<CheckFacts>) => checklistFor(rules, { ...nothing, ...facts });
const rulesFor = (facts: Partial<CheckFacts>) => [...new Set(signsFor(facts).map(({ ruleId }) => ruleId))];

const spine = ["RF-01", "RF-02", "RF-09", "RF-11", "RF-13", "RF-15", "RF-18"];
const everything: Partial<CheckFacts> = {
  places: at("lower-back", "hip", "groin", "inner-thigh", "knee", "calf", "foot").map((place) => ({
    ...place,
    kinds: ["PAIN", "WEAK", "NUMB"],
  })),
  beginning: "AFTER_INJURY",
  ageBand: "FROM_65",
  pregnancy: "BIRTH_WITHIN_YEAR",
  operation: "A hip replacement",
  conditions: "Breast cancer, osteoporosis",
};

describe("the checklist", () => {
  it("asks nobody about a spine whose knee alone hurts", () => {
    expect(rulesFor({ places: at("knee"), text: "My knee hurts" }).filter((id) => spine.includes(id))).toEqual([]);
  });

  it("begins with the saddle for a back", () => {
    expect(signsFor({ places: at("lower-back") })[0]?.signId).toBe("RF-01.saddle-numb");
  });

  it("begins with the child's own signs under 16", () => {
    expect(rulesFor({ places: at("knee"), ageBand: "UNDER_16" }).slice(0, 1)).toEqual(["RF-12a"]);
    expect(rulesFor({ places: at("knee"), text: "My 12 year old has knee pain" })).toContain("RF-12b");
  });

  it("asks no grown-up a child's signs", () => {
    const grownUp = rulesFor({ places: at("knee"), ageBand: "FROM_30_TO_49", text: "My 12 year old knee brace" });
    expect(grownUp).not.toContain("RF-12a");
    expect(grownUp).not.toContain("RF-12b");
  });

  it.each<[string, Partial<CheckFacts>, string]>([
    ["a swollen leg in pregnancy", { places: at("calf"), pregnancy: "PREGNANT" }, "RF-06a"],
    ["a swollen leg after birth", { places: at("hip"), beginning: "AFTER_BIRTH" }, "RF-06a"],
    ["a broken hip after an injury", { places: at("hip"), beginning: "AFTER_INJURY" }, "RF-03"],
    ["an operation that went badly", { places: at("knee"), operation: "Meniscus, 2019" }, "RF-19"],
    ["an operation told in the text", { places: at("knee"), text: "Since my knee replacement it clicks" }, "RF-19"],
    ["cancer with back pain", { places: at("lower-back"), conditions: "Breast cancer in 2019" }, "RF-09"],
    ["thin bones", { places: at("lower-back"), ageBand: "FROM_65" }, "RF-15"],
    ["running into a sore groin", { places: at("groin"), beginning: "AFTER_NEW_LOAD" }, "RF-14"],
    ["a back told in the text", { text: "I also have sciatic pain" }, "RF-01"],
    ["hot knees for bursitis", { places: at("knee"), text: "I have pes anserine bursitis on both knees" }, "RF-05"],
    ["self-starvation where somebody diets", { places: at("hip"), text: "I eat little so that it shrinks" }, "RF-22"],
  ])("asks about %s", (_what, facts, rule) => {
    expect(rulesFor(facts)).toContain(rule);
  });

  it("puts what the text tells of first among its level", () => {
    const [first] = signsFor({ places: at("hip", "knee"), text: "Suddenly my foot is ice cold and white, it hurts" });
    expect(signsFor({ text: "My foot slaps when I walk" }).map(({ signId }) => signId)).toContain("RF-08.foot-drags");
    expect(first?.level).toBe("EMERGENCY");
  });

  it("asks a few general signs where nothing is known", () => {
    expect(rulesFor({})).toEqual(expect.arrayContaining(["RF-01", "RF-06b"]));
  });

  it("never asks more than twelve, most urgent first, and not of emergencies alone", () => {
    const signs = signsFor(everything);
    expect(signs).toHaveLength(12);
    const levels = signs.map(({ level }) => urgencyOf(level));
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
    expect(new Set(levels).size).toBeGreaterThan(1);
  });

  it("leaves out rules that are switched off", () => {
    const off = rules.map((rule) => (rule.id === "RF-01" ? { ...rule, isEnabled: false } : rule));
    const asked = checklistFor(off, { ...nothing, places: at("lower-back") });
    expect(asked.filter(({ ruleId }) => ruleId === "RF-01")).toEqual([]);
  });
});
