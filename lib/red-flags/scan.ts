import { isPresent, isSaid, type Reading } from "@/lib/red-flags/doubts";
import { compileGroup, Finder, type Group, lettersOf, type Span } from "@/lib/red-flags/phrases";
import { type Finding, type RedFlagRule, type SignPattern, urgencyOf } from "@/lib/red-flags/schema";
import { sentencesOf } from "@/lib/red-flags/sentences";

type Compiled = { readonly within: number } & Record<
  "all" | "near" | "now" | "text" | "unless" | "never",
  readonly Group[]
>;

const compiledPatterns = new WeakMap<SignPattern, Compiled>();

function compile(pattern: SignPattern): Compiled {
  const known = compiledPatterns.get(pattern);
  if (known) return known;
  const compiled = {
    within: pattern.within,
    all: pattern.all.map(compileGroup),
    near: pattern.near.map(compileGroup),
    now: pattern.now.map(compileGroup),
    text: pattern.text.map(compileGroup),
    unless: pattern.unless.map(compileGroup),
    never: pattern.never.map(compileGroup),
  };
  compiledPatterns.set(pattern, compiled);
  return compiled;
}

/** A find of fewer words is quoted with as many on either side. */
const leastQuoted = 3;

/** Words between two spans; none when they touch or overlap. */
const wordsBetween = (one: Span, other: Span): number =>
  Math.max(0, one.start > other.start ? one.start - other.end : other.start - one.end);

/** The span nearest to `anchor`, among spans sorted by their beginning. */
function nearest(spans: readonly Span[], anchor: Span): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < anchor.start) low = middle + 1;
    else high = middle;
  }
  const around = [spans[low - 1], spans[low]].filter((span) => span !== undefined);
  return around.toSorted((one, other) => wordsBetween(one, anchor) - wordsBetween(other, anchor))[0];
}

/** Reads one text by many patterns. */
class Reader {
  readonly #text: string;
  readonly #readings: readonly Reading[];
  /** Sentences by the first letters of their words. */
  readonly #byLetters = new Map<string, Set<number>>();
  readonly #sentencesWith = new Map<Group, readonly number[]>();
  readonly #saidAnywhere = new Map<Group, boolean>();

  constructor(text: string) {
    this.#text = text;
    this.#readings = sentencesOf(text).map((sentence) => ({ sentence, finder: new Finder(sentence.words) }));
    for (const [index, { sentence }] of this.#readings.entries())
      for (const word of sentence.words) {
        const letters = lettersOf(word.text);
        const known = this.#byLetters.get(letters);
        if (known) known.add(index);
        else this.#byLetters.set(letters, new Set([index]));
      }
  }

  /** Which sentences have words of a group, whatever is meant by them. */
  #with(group: Group): readonly number[] {
    const known = this.#sentencesWith.get(group);
    if (known) return known;
    const maybe = new Set<number>();
    for (const letters of group.byLetters.keys())
      for (const index of this.#byLetters.get(letters) ?? []) maybe.add(index);
    const found = [...maybe].filter((index) => this.#readings[index]?.finder.has(group)).toSorted((a, b) => a - b);
    this.#sentencesWith.set(group, found);
    return found;
  }

  /** The words in which a pattern is met, or null. */
  quote(pattern: Compiled): string | null {
    if (pattern.all.some((group) => this.#with(group).length === 0)) return null;
    if (pattern.never.some((group) => this.#isSaid(group)) || !pattern.text.every((group) => this.#isSaid(group)))
      return null;
    const [first] = pattern.all;
    for (const index of first ? this.#with(first) : []) {
      const reading = this.#readings[index];
      if (!reading || !pattern.all.every((group) => reading.finder.has(group))) continue;
      if (pattern.unless.some((group) => reading.finder.has(group))) continue;
      const spans = this.#meet(pattern, index);
      if (spans && this.#isNear(pattern, index)) return this.#wordsOf(reading, spans);
    }
    return null;
  }

  #meet({ all, within }: Compiled, index: number): readonly Span[] | null {
    const reading = this.#readings[index];
    if (!reading) return null;
    const next = this.#readings[index + 1];
    const [anchors = [], ...others] = all.map((group) =>
      reading.finder.spans(group).filter((span) => isPresent(reading, span, next)),
    );
    for (const anchor of anchors) {
      const met = others.map((spans) => nearest(spans, anchor));
      const fits = met.every((span) => span !== undefined && wordsBetween(span, anchor) <= within);
      if (fits) return [anchor, ...met.filter((span) => span !== undefined)];
    }
    return null;
  }

  #isSaidAt(group: Group, index: number, isMeant: typeof isSaid = isSaid): boolean {
    const reading = this.#readings[index];
    if (!reading) return false;
    return reading.finder.spans(group).some((span) => isMeant(reading, span, this.#readings[index + 1]));
  }

  #isSaid(group: Group): boolean {
    const known = this.#saidAnywhere.get(group);
    if (known !== undefined) return known;
    const isSaidHere = this.#with(group).some((index) => this.#isSaidAt(group, index));
    this.#saidAnywhere.set(group, isSaidHere);
    return isSaidHere;
  }

  #isNear({ near, now }: Compiled, index: number): boolean {
    const around = [index, index - 1, index + 1];
    return (
      near.every((group) => around.some((each) => this.#isSaidAt(group, each))) &&
      now.every((group) => around.some((each) => this.#isSaidAt(group, each, isPresent)))
    );
  }

  #wordsOf({ sentence: { words } }: Reading, spans: readonly Span[]): string {
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const around = end - start < leastQuoted ? leastQuoted : 0;
    const first = words[Math.max(0, start - around)];
    const last = words[Math.min(words.length, end + around) - 1];
    return this.#text.slice(first?.start ?? 0, last?.end ?? 0).replace(/\s+/g, " ");
  }
}

/** Prepares every pattern of the rules. @throws {PhraseError} when one cannot be read */
export function compileRules(rules: readonly Pick<RedFlagRule, "signs">[]): void {
  for (const { signs } of rules) for (const { patterns } of signs) patterns.forEach(compile);
}

/** Signs that a text tells of, most urgent first, each once with the words that tell of it. */
export function scanText(rules: readonly RedFlagRule[], text: string): Finding[] {
  const reader = new Reader(text);
  const found = rules.flatMap(({ id: ruleId, level, signs }) =>
    signs.flatMap(({ id: signId, patterns }): Finding[] => {
      for (const pattern of patterns) {
        const quote = reader.quote(compile(pattern));
        if (quote !== null) return [{ ruleId, level, signId, quote }];
      }
      return [];
    }),
  );
  return found.toSorted((one, other) => urgencyOf(one.level) - urgencyOf(other.level));
}

/** Whether one of a text's sentences says one of these words of the writer. */
export function saysAny(text: string, words: string): boolean {
  const group = compileGroup(words);
  const readings = sentencesOf(text).map((sentence) => ({ sentence, finder: new Finder(sentence.words) }));
  return readings.some((reading, index) =>
    reading.finder.spans(group).some((span) => isSaid(reading, span, readings[index + 1])),
  );
}
