/** A topic by all its names, lay and clinical. */
export type Named = { readonly slug: string; readonly names: readonly string[] };

/** One thing that a title speaks of: the ways in which it may be said, and the topic when it is one. */
export type Concept = { readonly said: readonly string[]; readonly topic: string | null };

/** More of them would make the choices below many, and find nothing better. */
const most = 6;
const longestWord = 40;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function namesIn(words: readonly string[], at: number, names: readonly string[]): number {
  const fitting = names.map(wordsOf).filter((name) => name.every((word, index) => words[at + index] === word));
  return Math.max(0, ...fitting.map(({ length }) => length));
}

/**
 * What a title speaks of, in its order: topics by any of their names, and every other word by itself.
 *
 * "Weak inner thighs" is thus also looked for as "weak adductors". Of names that overlap the longest counts.
 */
export function conceptsOf(title: string, topics: readonly Named[]): Concept[] {
  const words = wordsOf(title).filter((word) => word.length <= longestWord);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const [best] = topics
      .map((topic) => ({ topic, length: namesIn(words, at, topic.names) }))
      .filter(({ length }) => length > 0)
      .toSorted((one, other) => other.length - one.length);
    if (best) concepts.push({ said: best.topic.names, topic: best.topic.slug });
    else concepts.push({ said: [words[at] ?? ""], topic: null });
    at += best?.length ?? 1;
  }
  const told = new Map(concepts.map((concept) => [concept.topic ?? concept.said[0], concept]));
  // Topics and long words tell most.
  const weight = ({ said, topic }: Concept) => (topic ? longestWord : (said[0] ?? "").length);
  return [...told.values()].toSorted((one, other) => weight(other) - weight(one)).slice(0, most);
}

const all = (queries: readonly string[]): string => `(${queries.join(" & ")})`;
const any = (queries: readonly string[]): string => queries.join(" | ");

/** Every choice of `count` of the queries. */
function choicesOf(queries: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return queries.flatMap((query, index) =>
    choicesOf(queries.slice(index + 1), count - 1).map((choice) => [query, ...choice]),
  );
}

/**
 * Ways to look for something that speaks of all this, each wider than the one before: all of it, all but one, half
 * of it, any one.
 *
 * The parts and what comes back are queries in the notation of PostgreSQL's `tsquery`.
 */
export function widerAndWider(queries: readonly string[]): string[] {
  const { length } = queries;
  const counts = [length, length - 1, Math.ceil(length / 2), 1].filter((count) => count >= 1 && count <= length);
  return [...new Set(counts)]
    .toSorted((one, other) => other - one)
    .map((count) => any(choicesOf(queries, count).map(all)));
}
