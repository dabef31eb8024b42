import { isWithinScope } from "@/lib/practitioners/policy";

/** What the order of the list knows of whoever reads it. */
export type Practice = {
  /** Ids of the regions that their credential covers; empty when it covers all. */
  readonly scope: ReadonlySet<string>;
  /** Ids of the topics that they follow. */
  readonly topics: ReadonlySet<string>;
  /** ISO 639-1 codes; empty when they named none. */
  readonly languages: readonly string[];
};

/** What it knows of something that waits. */
type Waiting = {
  /** How soon somebody should look because of an open red flag, 0 the soonest; null without one. */
  readonly urgency: number | null;
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  /** Null where it could not be told. */
  readonly language: string | null;
};

/** The first rank behind those of red flags, 0 to 3. */
export const ranks = { followed: 4, fitting: 5, other: 6 } as const;

const fitsPractice = ({ regions, language }: Waiting, { scope, languages }: Practice): boolean =>
  isWithinScope(scope, regions) && (languages.length === 0 || language === null || languages.includes(language));

/**
 * Where something stands in the waiting list; within a rank the oldest comes first.
 *
 * Red flags come first, by urgency: whether they fit does not count. Then comes what fits the practitioner's scope and
 * languages, of that first what stands under a topic they follow; then the rest, since a question that nobody's scope
 * covers must not get lost. The statements in sql.ts say the same; tests/integration/waiting.test.ts compares both.
 */
export function rankOf(waiting: Waiting, practice: Practice): number {
  if (waiting.urgency !== null) return waiting.urgency;
  if (!fitsPractice(waiting, practice)) return ranks.other;
  const { topics } = practice;
  return topics.size === 0 || waiting.topics.some((id) => topics.has(id)) ? ranks.followed : ranks.fitting;
}

/** Which ranks somebody's list can have behind the flags, in their order: without wishes all fit alike. */
export function ranksOf({ scope, topics, languages }: Practice): number[] {
  const isChoosy = scope.size > 0 || languages.length > 0;
  return [ranks.followed, ...(topics.size > 0 ? [ranks.fitting] : []), ...(isChoosy ? [ranks.other] : [])];
}
