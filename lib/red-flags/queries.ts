import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { type CareNumbersView, careNumbersFile, toCareNumbers } from "@/lib/red-flags/care-numbers";
import { ruleColumns, toManagedRule, toRule } from "@/lib/red-flags/columns";
import { canReviewRules, mayAskWith } from "@/lib/red-flags/policy";
import { scanText } from "@/lib/red-flags/scan";
import { type Finding, type ManagedRule, type RedFlagRule, urgencyOf } from "@/lib/red-flags/schema";

/** The rules in use, most urgent first: for the form, for scans and for the page of warning signs. */
export async function listRules(_viewer: Viewer): Promise<RedFlagRule[]> {
  const rows = await reader.redFlagRule.findMany({
    where: { isEnabled: true },
    orderBy: { id: "asc" },
    select: ruleColumns,
  });
  return rows.map(toRule).toSorted((one, other) => urgencyOf(one.level) - urgencyOf(other.level));
}

/** All rules, also those switched off. @throws {AppError} `forbidden` with a reason from {@link canReviewRules} */
export async function listAllRules(actor: Actor): Promise<ManagedRule[]> {
  const verdict = canReviewRules(actor);
  if (verdict !== "allowed") throw new AppError("forbidden", verdict.denied);
  const rows = await reader.redFlagRule.findMany({ orderBy: { id: "asc" }, select: ruleColumns });
  return rows.map(toManagedRule);
}

/** One rule, also when it is switched off. @throws {AppError} `not-found` */
export async function getRule(_viewer: Viewer, ruleId: string): Promise<RedFlagRule> {
  const row = await reader.redFlagRule.findUnique({ where: { id: ruleId }, select: ruleColumns });
  if (!row) throw new AppError("not-found", "rule");
  return toRule(row);
}

/** Refuses ticked signs of an emergency, and signs that nobody knows. @throws {AppError} `invalid` */
export async function assertNoEmergency(viewer: Viewer, signs: readonly string[]): Promise<void> {
  if (signs.length === 0) return;
  if (!mayAskWith(await listRules(viewer), signs)) throw new AppError("invalid", "emergency-signs");
}

/** What the rules in use read in a text. */
export const readSigns = async (viewer: Viewer, text: string): Promise<Finding[]> =>
  scanText(await listRules(viewer), text);

let numbers: Promise<CareNumbersView[]> | undefined;

async function readCareNumbers(): Promise<CareNumbersView[]> {
  const text = await readFile(join(process.cwd(), "prisma", "reference", "care-numbers.yaml"), "utf8");
  return toCareNumbers(careNumbersFile.parse(parse(text)));
}

/** Whom to call, country by country: the same for everybody, read from its file once. */
export function listCareNumbers(_viewer: Viewer): Promise<CareNumbersView[]> {
  numbers ??= readCareNumbers();
  return numbers;
}
