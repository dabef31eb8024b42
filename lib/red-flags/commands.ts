import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit, systemPermit } from "@/lib/platform/permit";
import { rowOf, ruleColumns, toManagedRule } from "@/lib/red-flags/columns";
import { complaintAbout } from "@/lib/red-flags/examples";
import { redFlagKeys } from "@/lib/red-flags/keys";
import { canEditRules } from "@/lib/red-flags/policy";
import { getRule } from "@/lib/red-flags/queries";
import type { ManagedRule, RedFlagRule, RuleBody } from "@/lib/red-flags/schema";

/** Brings one rule to the release's state, unless an admin has changed it. True when something changed. */
async function install(tx: Tx, rule: RedFlagRule): Promise<boolean> {
  const stored = await tx.redFlagRule.findUnique({ where: { id: rule.id }, select: ruleColumns });
  const row = rowOf(rule);
  if (!stored) {
    await tx.redFlagRule.create({ data: { id: rule.id, ...row } });
    return true;
  }
  const { editedAt, ...known } = toManagedRule(stored);
  if (editedAt || JSON.stringify(rowOf(known)) === JSON.stringify(row)) return false;
  await tx.redFlagRule.updateMany({ where: { id: rule.id, editedAt: null }, data: row });
  return true;
}

/** Brings the rules of this release into the database; what an admin has changed stays. Says how many changed. */
export async function installRules(rules: readonly RedFlagRule[]): Promise<number> {
  return write(systemPermit("red-flags:install", "each start, after migrations"), async (tx) => {
    let changed = 0;
    for (const rule of rules) if (await install(tx, rule)) changed += 1;
    if (changed > 0) await touch(tx, redFlagKeys.rules);
    return changed;
  });
}

async function change(actor: Actor, ruleId: string, data: ReturnType<typeof rowOf> | { isEnabled: boolean }) {
  const editing = permit(actor, "moderation:edit-rule", canEditRules(actor));
  return write(editing, async (tx) => {
    const row = await tx.redFlagRule.update({
      where: { id: ruleId },
      data: { ...data, editedAt: now(), editedById: actor.id },
      select: ruleColumns,
    });
    await touch(tx, redFlagKeys.rules);
    return toManagedRule(row);
  });
}

/**
 * Replaces a rule's words; from then on no release changes it.
 *
 * @throws {AppError} `forbidden` with a reason from {@link canEditRules}; `not-found`; `invalid` naming the pattern that
 *   cannot be read, or the example that does not behave
 */
export async function editRule(actor: Actor, ruleId: string, body: RuleBody): Promise<ManagedRule> {
  permit(actor, "moderation:edit-rule", canEditRules(actor));
  const { id, level } = await getRule(actor, ruleId);
  const rule = { ...body, id, level };
  const foreign = body.signs.findIndex((sign) => !sign.id.startsWith(`${id}.`));
  const complaint =
    foreign >= 0
      ? { path: `signs.${foreign}.id`, message: `Signs of this rule begin with “${id}.”` }
      : complaintAbout(rule);
  if (complaint) throw new AppError("invalid", "rule-examples", { issues: [complaint] });
  return change(actor, id, rowOf(rule));
}

/** Switches a rule on or off. @throws {AppError} `forbidden` with a reason from {@link canEditRules}; `not-found` */
export async function switchRule(actor: Actor, ruleId: string, isEnabled: boolean): Promise<ManagedRule> {
  permit(actor, "moderation:edit-rule", canEditRules(actor));
  const { id } = await getRule(actor, ruleId);
  return change(actor, id, { isEnabled });
}
