import { type ManagedRule, type RedFlagRule, redFlagRule, ruleContent } from "@/lib/red-flags/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What every query selects of a rule. */
export const ruleColumns = {
  id: true,
  level: true,
  content: true,
  isEnabled: true,
  reviewedOn: true,
  signedOffBy: true,
  editedAt: true,
} as const satisfies Prisma.RedFlagRuleSelect;

type RuleRow = Prisma.RedFlagRuleGetPayload<{ select: typeof ruleColumns }>;

/** A rule as forms and scans use it. */
export const toRule = ({ content, reviewedOn, editedAt: _editedAt, ...row }: RuleRow): RedFlagRule =>
  redFlagRule.parse({ ...row, ...ruleContent.parse(content), reviewedOn: reviewedOn.toISOString().slice(0, 10) });

/** A rule with when it was changed by hand. */
export const toManagedRule = (row: RuleRow): ManagedRule => ({
  ...toRule(row),
  editedAt: row.editedAt?.toISOString() ?? null,
});

/** What the table keeps of a rule. */
export function rowOf({ id: _id, level, isEnabled, reviewedOn, signedOffBy, ...content }: RedFlagRule) {
  return { level, isEnabled, reviewedOn: new Date(`${reviewedOn}T00:00:00Z`), signedOffBy, content };
}
