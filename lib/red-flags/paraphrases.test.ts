import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { scanText } from "@/lib/red-flags/scan";
import { redFlagRule, urgencyOf } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

const rules = readReference("red-flags", redFlagRule);
const levels = new Map(rules.map(({ id, level }) => [id, level]));

const read = <Shape>(file: string, shape: z.ZodType<Shape>): Shape =>
  shape.parse(parse(readFileSync(`tests/fixtures/${file}`, "utf8")));
const byRule = z.record(z.string(), z.array(z.string()));

const percent = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const say = (line: string) => process.stdout.write(`${line}\n`);
const tell = (kind: string, text: string) => (process.env.SENTENCES ? say(`  ${kind}  ${text}`) : undefined);

/** How many of a rule's paraphrases are met by the rule itself, or by any at least as urgent. */
function measure(id: string, texts: readonly string[]) {
  const level = levels.get(id);
  if (!level) throw new Error(`There is no rule ${id}`);
  const own = texts.filter((text) => scanText(rules, text).some(({ ruleId }) => ruleId === id));
  const met = texts.filter((text) =>
    scanText(rules, text).some((each) => each.ruleId === id || urgencyOf(each.level) <= urgencyOf(level)),
  );
  for (const text of texts) if (!met.includes(text)) tell(id, text);
  say(`${id} paraphrases: ${percent(met.length, texts.length)}, by the rule itself ${own.length}`);
  return { met: met.length, of: texts.length };
}

function sensitivity(file: string): number {
  const measured = Object.entries(read(file, byRule)).map(([id, texts]) => measure(id, texts));
  const met = measured.reduce((sum, each) => sum + each.met, 0);
  const of = measured.reduce((sum, each) => sum + each.of, 0);
  say(`${file}: ${percent(met, of)}`);
  return met / of;
}

it("meets emergencies, and words that call for support, in other people's words", () => {
  expect(sensitivity("red-flag-paraphrases-emergency.yaml")).toBeGreaterThanOrEqual(0.95);
  expect(sensitivity("red-flag-paraphrases-later.yaml")).toBeGreaterThanOrEqual(0.9);
});

it("meets urgent signs in other people's words", () => {
  expect(sensitivity("red-flag-paraphrases-urgent.yaml")).toBeGreaterThanOrEqual(0.9);
});

it("raises fewer than one in twenty ordinary sentences in the words of the signs", () => {
  const ordinary = read("red-flag-ordinary.yaml", z.array(z.string()));
  const raised = ordinary.filter((text) => {
    const found = scanText(rules, text);
    if (found.length > 0) tell(found.map(({ signId, quote }) => `${signId}: ${quote}`).join("; "), text);
    return found.length > 0;
  });
  say(`Ordinary sentences in the words of the signs: false alarms ${percent(raised.length, ordinary.length)}`);
  expect(ordinary.length).toBeGreaterThanOrEqual(150);
  expect(raised.length / ordinary.length).toBeLessThan(0.05);
});
