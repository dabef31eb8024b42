import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { scanText } from "@/lib/red-flags/scan";
import { redFlagRule, ruleId } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

const rules = readReference("red-flags", redFlagRule);
const levels = new Map(rules.map(({ id, level }) => [id, level]));
const entry = z.object({ raises: z.union([ruleId, z.literal("none")]), text: z.string() });

function read(file: string) {
  const table = z
    .array(entry)
    .parse(parse(readFileSync(`tests/fixtures/${file}`, "utf8")))
    .map(({ raises, text }) => ({ raises, text, found: scanText(rules, text) }));
  const told = table.filter(({ raises }) => raises !== "none");
  const ordinary = table.filter(({ raises }) => raises === "none");
  const seen = told.filter(({ raises, found }) => found.some((finding) => finding.ruleId === raises));
  const alarming = ordinary.filter(({ found }) => found.length > 0);
  const emergencies = told.filter(({ raises }) => raises !== "none" && levels.get(raises) === "EMERGENCY");
  const missed = emergencies.filter(({ found }) => !found.some(({ level }) => level === "EMERGENCY"));
  return { table, told, ordinary, seen, alarming, emergencies, missed };
}

const known = read("red-flag-sentences.yaml");
const { table, told, ordinary, seen, alarming, missed } = known;
const percent = (part: readonly unknown[], whole: readonly unknown[]) =>
  `${part.length} of ${whole.length} (${((100 * part.length) / whole.length).toFixed(1)} %)`;

const report = (name: string, of: typeof known) =>
  process.stdout.write(
    `${name}: signs read ${percent(of.seen, of.told)}; emergencies missed ${percent(of.missed, of.emergencies)}; false alarms ${percent(of.alarming, of.ordinary)}\n`,
  );
report("Sentences that the rules were improved by", known);

const signs = (found: (typeof table)[number]["found"]) => found.map(({ signId, quote }) => `${signId}: ${quote}`);
if (process.env.SENTENCES)
  for (const { raises, text, found } of table)
    if (!(raises === "none" ? found.length === 0 : found.some((finding) => finding.ruleId === raises)))
      process.stdout.write(`${raises}  ${text}  [${signs(found).join("; ")}]\n`);

it("has at least two hundred sentences, half of them ordinary", () => {
  expect(table.length).toBeGreaterThanOrEqual(200);
  expect(ordinary.length * 2).toBeGreaterThanOrEqual(table.length);
});

it("misses no emergency", () => {
  expect(missed.map(({ text }) => text)).toEqual([]);
});

it("reads nine signs in ten", () => {
  expect(seen.length / told.length).toBeGreaterThan(0.9);
});

it("raises fewer than one ordinary sentence in twenty", () => {
  expect(alarming.length / ordinary.length).toBeLessThan(0.05);
});
