/** What a sign that the printed letters lack is written as. */
const substitutes: Readonly<Record<string, string>> = {
  "→": "->",
  "←": "<-",
  "↔": "<->",
  "≥": ">=",
  "≤": "<=",
  "≈": "about",
  "≠": "not",
  µ: "u",
  "′": "'",
  "″": '"',
  "‑": "-",
  "✓": "yes",
  "✔": "yes",
  "\u2028": "\n",
  "\u2029": "\n",
};

/** Signs that show nothing: directions, joiners, soft hyphens, variants of a picture. */
const unseen = /[\p{Cf}\p{Cc}]|\p{Variation_Selector}/u;
const blank = /\p{Zs}/u;
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20e3/u;
const mark = /\p{M}/gu;

/** Scripts with a name that tells a reader what stands on the page. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ["Arabic", /\p{Script=Arabic}/u],
  ["Korean", /\p{Script=Hangul}/u],
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Chinese", /\p{Script=Han}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Devanagari", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
];

/** A piece of a text: written out, or what kind of writing it would need. */
type Piece = { readonly text: string } | { readonly lacks: string };

const named = (sign: string): string => scripts.find(([, script]) => script.test(sign))?.[0] ?? "other";

type HasGlyph = (sign: string) => boolean;

function pieceOf(sign: string, has: HasGlyph): Piece {
  if (sign === "\n" || has(sign)) return { text: sign };
  const substitute = substitutes[sign];
  if (substitute !== undefined) return { text: substitute };
  if (blank.test(sign)) return { text: " " };
  if (unseen.test(sign)) return { text: "" };
  if (emoji.test(sign)) return { lacks: "emoji" };
  const bare = sign.normalize("NFKD").replace(mark, "");
  if (bare !== "" && [...bare].every(has)) return { text: bare };
  return bare === "" ? { text: "" } : { lacks: named(sign) };
}

const noteOf = (lacks: string): string => (lacks === "emoji" ? "[emoji]" : `[${lacks} text, not printable here]`);

/** No line of a sheet is narrower than so many of the widest letters. */
const longestWord = 28;
const pieceOfWord = new RegExp(`.{1,${longestWord / 2}}`, "gsu");

/**
 * Where a word may be cut at the end of a line: nowhere, since words of a body and of a profession are read wrongly
 * then; only what would run over the paper's edge is.
 */
export const cutWord = (word: string): string[] =>
  word.length <= longestWord ? [word] : [...(word.match(pieceOfWord) ?? [word])];

/** Is some of it in a script that the letters lack? */
export const lacksLetters = (text: string, has: HasGlyph): boolean =>
  [...text.normalize("NFC")].some((sign) => {
    const piece = pieceOf(sign, has);
    return "lacks" in piece && piece.lacks !== "emoji";
  });

/** Signs between two stretches of one script belong to it: blanks and points say nothing by themselves. */
const isBetween = (text: string): boolean => /^[\s\p{P}]*$/u.test(text);

/**
 * A text in the letters that can be printed: what cannot is named in its place, once a stretch, never left as boxes.
 *
 * Accents that the letters lack are dropped from a letter that is there.
 */
export function printable(text: string, has: HasGlyph): string {
  const written: string[] = [];
  let open = { lacks: "", between: "" };
  for (const sign of text.normalize("NFC")) {
    const piece = pieceOf(sign, has);
    if ("text" in piece && open.lacks !== "" && isBetween(piece.text)) {
      open = { ...open, between: open.between + piece.text };
    } else if ("text" in piece) {
      written.push(open.between, piece.text);
      open = { lacks: "", between: "" };
    } else {
      if (piece.lacks !== open.lacks) written.push(open.between, noteOf(piece.lacks));
      open = { lacks: piece.lacks, between: "" };
    }
  }
  return [...written, open.between].join("");
}
