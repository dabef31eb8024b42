/** An intake's own words, all of which may hold a sign. */
export type IntakeWords = {
  readonly onset: string | null;
  readonly worse: string | null;
  readonly better: string | null;
  readonly goal: string | null;
  readonly operation: string | null;
  readonly conditions: string | null;
  readonly trials: readonly { readonly what: string }[];
  readonly opinions: readonly { readonly said: string }[];
};

/** A text without the passages it quotes: those are somebody else's words. */
export const ownWords = (markdown: string): string =>
  markdown
    .split("\n")
    .filter((line) => !/^\s{0,3}>/.test(line))
    .join("\n");

/** All that an asker wrote, part by part, so that no pattern reads from one part into the next. */
export function questionText(title: string, markdown: string, intake: IntakeWords | null): string {
  const { onset, worse, better, goal, operation, conditions, trials = [], opinions = [] } = intake ?? {};
  const parts = [title, ownWords(markdown), onset, worse, better, goal, operation, conditions];
  return [...parts, ...trials.map(({ what }) => what), ...opinions.map(({ said }) => said)]
    .filter((part) => part)
    .join("\n\n");
}
