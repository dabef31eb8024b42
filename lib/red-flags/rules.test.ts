import { describe, expect, it } from "vitest";
import { complaintAbout } from "@/lib/red-flags/examples";
import { redFlagRule } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

const rules = readReference("red-flags", redFlagRule).toSorted((one, other) => one.id.localeCompare(other.id, "en"));

/** Names of illnesses: advice says what to do, never what somebody has. */
const diagnoses =
  /\b(clot|thrombos|dvt|fractur|broken|infect|sepsis|septic|tumou?r|metasta|cauda|stroke|isch|slipped|hernia|torsion|arthrit|spondyl|anorex|depress|you have (a|an)\b)/i;

describe("the rules of the release", () => {
  it("are those of the draft, each once", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([
      ...["RF-01", "RF-02", "RF-03", "RF-04", "RF-05", "RF-06a", "RF-06b", "RF-07", "RF-08", "RF-09", "RF-10", "RF-11"],
      ...["RF-12a", "RF-12b", "RF-13", "RF-14", "RF-15", "RF-16", "RF-17", "RF-18", "RF-19", "RF-20", "RF-21", "RF-22"],
    ]);
  });

  it("name each sign once", () => {
    const ids = rules.flatMap(({ signs }) => signs.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are not signed off by anybody yet", () => {
    expect(rules.filter(({ signedOffBy }) => signedOffBy !== "")).toEqual([]);
  });
});

describe.each(rules)("$id", (rule) => {
  it("behaves on its own examples", () => {
    expect(complaintAbout(rule)).toBeNull();
  });

  it("names its sources and the day of its review", () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("advises without a number and without naming an illness", () => {
    expect(rule.advice).not.toMatch(/\d/);
    expect(rule.advice).not.toMatch(diagnoses);
  });

  it("reads every sign that it asks for", () => {
    expect(rule.signs.filter(({ patterns }) => patterns.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
