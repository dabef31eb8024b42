/** One word of a text: how patterns see it, where it stands, and what stands between it and the word before. */
export type Word = { readonly text: string; readonly start: number; readonly end: number; readonly gap: string };

/** A sentence: its words, and whether it asks. */
export type Sentence = { readonly words: readonly Word[]; readonly isQuestion: boolean };

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
// A run of letters with apostrophes inside, or a number: "12yo" is two words, "can't" is one.
const wordForm = /\p{N}+|\p{L}[\p{L}\p{M}]*(?:['’`]\p{L}+)*/gu;
const quotedLine = /^[ \t]{0,3}>.*$/gm;

/** Small letters without accents and apostrophes: "Can’t" is `cant`. */
export const plainWord = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}'’`]/gu, "")
    .toLowerCase();

const verbsAfter = /^(?:it|he|she|that|what|there|who|here|let|how|where|this)['’`]s$/i;

/** "My leg's cold" and "my leg is cold" have the same leg; "it's" stays `its`. */
const withoutIs = (found: string): string => (verbsAfter.test(found) ? found : found.replace(/['’`]s$/i, ""));

function wordsOf(text: string, offset: number): Word[] {
  let previousEnd = 0;
  return [...text.matchAll(wordForm)].map(({ 0: found, index }) => {
    const gap = text.slice(previousEnd, index);
    previousEnd = index + found.length;
    return { text: plainWord(withoutIs(found)), start: offset + index, end: offset + previousEnd, gap };
  });
}

/** The sentences of a text in order; lines that quote somebody else (`>`) are left out. */
export function sentencesOf(text: string): Sentence[] {
  const own = text.replace(quotedLine, (line) => " ".repeat(line.length));
  return [...segmenter.segment(own)]
    .map(({ segment, index }) => ({ words: wordsOf(segment, index), isQuestion: /\?["”’)\s]*$/.test(segment) }))
    .filter(({ words }) => words.length > 0);
}
