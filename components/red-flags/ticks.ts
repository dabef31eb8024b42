import type { SafetyBody } from "@/lib/questions/schema";
import type { ChecklistItem } from "@/lib/red-flags/checklist";
import type { CareLevel, RedFlagRule } from "@/lib/red-flags/schema";

/** The ticked signs among those that are asked for. */
export const checkedOf = (value: SafetyBody | null, items: readonly ChecklistItem[]): string[] =>
  (value?.signs ?? []).filter((signId) => items.some((item) => item.signId === signId));

/** The answer after one sign was ticked or unticked: a sign takes "None of these" away; without any, nothing is said. */
export function toggled(value: SafetyBody | null, signId: string): SafetyBody | null {
  const before = value?.signs ?? [];
  const signs = before.includes(signId) ? before.filter((each) => each !== signId) : [...before, signId];
  return signs.length > 0 ? { noneOfThese: false, signs } : null;
}

/** The rules of one level that have a ticked sign. */
export const rulesAt = <R extends Pick<RedFlagRule, "level" | "signs">>(
  level: CareLevel,
  rules: readonly R[],
  ticked: readonly string[],
): R[] => rules.filter((rule) => rule.level === level && rule.signs.some((sign) => ticked.includes(sign.id)));

/** Under which ticked sign the card of each level stands: the first of that level, so that it is seen at once. */
export const firstOfEachLevel = (
  ticked: readonly string[],
  items: readonly ChecklistItem[],
): ReadonlyMap<CareLevel, string> =>
  new Map(
    items
      .filter((item) => ticked.includes(item.signId))
      .toReversed()
      .map((item) => [item.level, item.signId]),
  );
