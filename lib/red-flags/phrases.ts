import { plainWord, type Word } from "@/lib/red-flags/sentences";
import { namedWords } from "@/lib/red-flags/words";

/** Words from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number };

type Element =
  | { readonly kind: "word" | "prefix"; readonly text: string; readonly isOptional: boolean }
  | { readonly kind: "number"; readonly from: number; readonly to: number; readonly isOptional: boolean }
  | { readonly kind: "list"; readonly group: Group; readonly isOptional: boolean }
  | { readonly kind: "gap" };

type Phrase = readonly Element[];

/** Alternatives, by the first letters of the words that they can begin with. */
export type Group = { readonly byLetters: ReadonlyMap<string, readonly Phrase[]> };

/** Most words that `...` stands for. */
const widestGap = 3;
const lettersIndexed = 2;
const digits = "#";

/** By what a word is looked up: its first letters, or one sign for every number. */
export const lettersOf = (word: string): string => (/^\d/.test(word) ? digits : word.slice(0, lettersIndexed));

/** What denies; no `...` reaches over one: "knee ... gives way" is not "knee never gives way". */
export const strongNo: ReadonlySet<string> = new Set(
  "no without denies denied deny denying never neither nor none zero nothing nil negative".split(" "),
);
export const weakNo: ReadonlySet<string> = new Set(
  "not dont doesnt didnt isnt wasnt arent werent havent hasnt hadnt dosent doesent aint wouldnt".split(" "),
);

const numberForm = /^#(\d+)-(\d+)$/;
const listForm = /^<(.+)>$/;
const wordForm = /^\p{L}+$|^\d+$/u;

/** A phrase that cannot be read: the message says which, and why. */
export class PhraseError extends Error {
  override readonly name = "PhraseError";
}

const compiled = new Map<string, Group>();
const opening = new Set<string>();

function listNamed(name: string): Group {
  const words = namedWords[name];
  if (words === undefined) throw new PhraseError(`There is no list of words called <${name}>`);
  if (opening.has(name)) throw new PhraseError(`<${name}> names itself`);
  opening.add(name);
  try {
    return compileGroup(words);
  } finally {
    opening.delete(name);
  }
}

function elementOf(token: string): Element {
  if (token === "...") return { kind: "gap" };
  const isOptional = token.endsWith("?");
  const bare = isOptional ? token.slice(0, -1) : token;
  const [, from, to] = numberForm.exec(bare) ?? [];
  if (from && to) return { kind: "number", from: Number(from), to: Number(to), isOptional };
  const [, list] = listForm.exec(bare) ?? [];
  if (list) return { kind: "list", group: listNamed(list), isOptional };
  const text = plainWord(bare.replace(/\*$/, ""));
  if (!wordForm.test(text)) throw new PhraseError(`"${token}" is no word, number or list`);
  return { kind: bare.endsWith("*") ? "prefix" : "word", text, isOptional };
}

/** Spaces inside `<…>` belong to the list's name. */
const tokensOf = (phrase: string): string[] => phrase.match(/<[^<>]+>\??|\S+/g) ?? [];

function phraseOf(text: string): Phrase {
  const phrase = tokensOf(text).map(elementOf);
  const [first] = phrase;
  if (!first || first.kind === "gap" || first.isOptional)
    throw new PhraseError(`"${text.trim()}" begins with nothing that must be there`);
  if (first.kind === "prefix" && first.text.length < lettersIndexed)
    throw new PhraseError(`"${text.trim()}" begins with too few letters`);
  return phrase;
}

function firstLetters(phrase: Phrase): Iterable<string> {
  const [first] = phrase;
  if (first?.kind === "list") return first.group.byLetters.keys();
  return first?.kind === "word" || first?.kind === "prefix" ? [lettersOf(first.text)] : [digits];
}

/**
 * Reads alternatives, once for each text: `numb* | <pins> | can not feel`.
 *
 * A word stands for itself, `numb*` for its beginning, `<pins>` for a list of words.ts, `#10-16` for a number, `the?`
 * for a word that may be missing, and `...` for at most three words.
 * @throws {PhraseError}
 */
export function compileGroup(text: string): Group {
  const known = compiled.get(text);
  if (known) return known;
  const byLetters = new Map<string, Phrase[]>();
  for (const phrase of text.split("|").map(phraseOf))
    for (const letters of firstLetters(phrase)) {
      const phrases = byLetters.get(letters);
      if (phrases) phrases.push(phrase);
      else byLetters.set(letters, [phrase]);
    }
  const group = { byLetters };
  compiled.set(text, group);
  return group;
}

/** Finds groups in the words of one sentence; each group is looked for once. */
export class Finder {
  readonly #words: readonly Word[];
  readonly #letters: readonly string[];
  readonly #spans = new Map<Group, readonly Span[]>();
  readonly #found = new Map<Group, ReadonlyMap<number, ReadonlySet<number>>>();

  constructor(words: readonly Word[]) {
    this.#words = words;
    this.#letters = words.map(({ text }) => lettersOf(text));
  }

  /** Where a group stands, the longest reading of each beginning. */
  spans(group: Group): readonly Span[] {
    const known = this.#spans.get(group);
    if (known) return known;
    const spans = Array.from(this.#ends(group), ([start, ends]) => ({ start, end: Math.max(...ends) }));
    this.#spans.set(group, spans);
    return spans;
  }

  has(group: Group): boolean {
    return this.spans(group).length > 0;
  }

  /** Ends of a group's readings by where they begin. */
  #ends(group: Group): ReadonlyMap<number, ReadonlySet<number>> {
    const known = this.#found.get(group);
    if (known) return known;
    const found = new Map<number, ReadonlySet<number>>();
    for (const [start, letters] of this.#letters.entries()) {
      const fitting = group.byLetters.get(letters);
      if (!fitting) continue;
      const ends = new Set<number>();
      for (const phrase of fitting) this.#read(phrase, { at: 0, start }, ends);
      if (ends.size > 0) found.set(start, ends);
    }
    this.#found.set(group, found);
    return found;
  }

  /** Adds every end of the phrase from its element `at` on, when that element begins at the word `start`. */
  #read(phrase: Phrase, { at, start }: { at: number; start: number }, ends: Set<number>): void {
    const element = phrase[at];
    if (!element) {
      ends.add(start);
      return;
    }
    if (element.kind === "gap") {
      for (let skipped = 0; skipped <= widestGap; skipped += 1) {
        this.#read(phrase, { at: at + 1, start: start + skipped }, ends);
        const over = this.#words[start + skipped]?.text ?? "";
        if (strongNo.has(over) || weakNo.has(over)) return;
      }
      return;
    }
    if (element.isOptional) this.#read(phrase, { at: at + 1, start }, ends);
    const word = this.#words[start];
    if (!word) return;
    if (element.kind === "list") {
      for (const end of this.#ends(element.group).get(start) ?? [])
        this.#read(phrase, { at: at + 1, start: end }, ends);
    } else if (fits(element, word.text)) {
      this.#read(phrase, { at: at + 1, start: start + 1 }, ends);
    }
  }
}

function fits(element: Exclude<Element, { kind: "gap" | "list" }>, text: string): boolean {
  if (element.kind === "number")
    return /^\d{1,4}$/.test(text) && Number(text) >= element.from && Number(text) <= element.to;
  return element.kind === "prefix" ? text.startsWith(element.text) : text === element.text;
}
