import type { RedFlagRule, RuleBody } from "@/lib/red-flags/schema";

/** A rule as its form holds it: lists as lines, patterns as the text of JSON. */
export type RuleDraft = {
  readonly title: string;
  readonly advice: string;
  readonly signs: readonly { readonly id: string; readonly text: string; readonly patterns: string }[];
  /** One a line: title, and its address behind a bar. */
  readonly sources: string;
  readonly reviewedOn: string;
  readonly signedOffBy: string;
  readonly raises: string;
  readonly ordinary: string;
};

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A rule as its form shows it. */
export const draftOf = (rule: RedFlagRule): RuleDraft => ({
  title: rule.title,
  advice: rule.advice,
  signs: rule.signs.map(({ id, text, patterns }) => ({ id, text, patterns: JSON.stringify(patterns, null, 2) })),
  sources: rule.sources.map(({ title, url }) => (url ? `${title} | ${url}` : title)).join("\n"),
  reviewedOn: rule.reviewedOn,
  signedOffBy: rule.signedOffBy,
  raises: rule.examples.raises.join("\n"),
  ordinary: rule.examples.ordinary.join("\n"),
});

/** The source that a line tells of. */
function sourceOf(line: string): RuleBody["sources"][number] {
  const [title = "", url] = line.split(/\s*\|\s*(?=https?:)/);
  return { title, url: url ?? null };
}

/** What is sent; the id of the sign whose patterns cannot be read, where there is one. */
export function bodyOf(draft: RuleDraft, rule: RedFlagRule): { body: RuleBody } | { unreadable: string } {
  const signs: RuleBody["signs"] = [];
  for (const { id, text, patterns } of draft.signs) {
    const before = rule.signs.find((sign) => sign.id === id);
    if (!before) continue;
    try {
      signs.push({ ...before, text, patterns: JSON.parse(patterns) });
    } catch {
      return { unreadable: id };
    }
  }
  const { title, advice, reviewedOn, signedOffBy } = draft;
  const examples = { raises: lines(draft.raises), ordinary: lines(draft.ordinary) };
  const { isEnabled } = rule;
  return {
    body: {
      title,
      advice,
      reviewedOn,
      signedOffBy,
      isEnabled,
      signs,
      examples,
      sources: lines(draft.sources).map(sourceOf),
    },
  };
}
