import { PhraseError } from "@/lib/red-flags/phrases";
import { compileRules, scanText } from "@/lib/red-flags/scan";
import type { RedFlagRule } from "@/lib/red-flags/schema";

/** What is wrong with a rule, and where; null when its own examples behave. */
export type RuleComplaint = { readonly path: string; readonly message: string };

/** Reads a rule by its own examples: each of `raises` must raise it, none of `ordinary` may. */
export function complaintAbout(rule: RedFlagRule): RuleComplaint | null {
  try {
    compileRules([rule]);
  } catch (error) {
    if (error instanceof PhraseError) return { path: "signs", message: error.message };
    throw error;
  }
  const isRaised = (sentence: string) => scanText([rule], sentence).length > 0;
  const missed = rule.examples.raises.findIndex((sentence) => !isRaised(sentence));
  if (missed >= 0)
    return { path: `examples.raises.${missed}`, message: `No sign is read in “${rule.examples.raises[missed]}”` };
  const alarming = rule.examples.ordinary.findIndex(isRaised);
  if (alarming >= 0)
    return { path: `examples.ordinary.${alarming}`, message: `“${rule.examples.ordinary[alarming]}” raises the rule` };
  return null;
}
