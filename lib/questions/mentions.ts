import type { Side } from "@/lib/questions/schema";

/** A side of the body as it is named in a text, with the region when the word names one. */
export type SideMention = { side: Extract<Side, "LEFT" | "RIGHT" | "BOTH">; region: string | null; quote: string };

/** Words for parts of the body by the slug of their region; those of no single region stand under "". */
const partWords: Record<string, string> = {
  hip: "hips?",
  knee: "knees?|kneecaps?",
  foot: "foot|feet|heels?|toes?|arch|sole",
  ankle: "ankles?",
  groin: "groin",
  buttock: "buttocks?|glutes?|bum|sit bone",
  calf: "calf|calves",
  shin: "shins?",
  "sacroiliac-joint": "si joint|sacroiliac joint",
  "": "legs?|thighs?|sides?|pelvis|hamstrings?|adductors?|abductors?|quads?|quadriceps|low(?:er)? back|it band|gluteus|piriformis|lower leg",
};

const parts = Object.values(partWords).join("|");
const regionOf = (word: string): string | null =>
  Object.keys(partWords).find((slug) => slug && new RegExp(`^(?:${partWords[slug]})$`, "i").test(word)) ?? null;

/** At most one word, such as "outer" or "upper", between the side and the part. */
const named = new RegExp(
  `\\b(left|right)(?:[- ]hand)?(?: (?:inner|outer|upper|lower|front|back|inside|outside))? (${parts})\\b(?![- ]hop)`,
  "gi",
);
/** "It hurts on the left", at the end of a thought: not "on the right track". */
const bare = /\b(?:on|to) (?:the|my) (left|right)(?= ?(?:[,.;:!?)]|$|and\b|but\b|when\b|while\b|more\b|only\b))/gi;
const both = new RegExp(`\\b(?:both|either|each) (${parts})\\b|\\b(?:both|left and right|right and left)\\b`, "gi");
/** What takes a mention back, or only compares with it. */
const notMeant =
  /\b(?:(?:not|never|no longer|isn't|than|unlike|like|without|instead of|compared (?:to|with)) (?:\w+ ){0,2}|(?:off|foot) on the )$/i;

function* found(text: string, pattern: RegExp): Generator<RegExpMatchArray> {
  for (const match of text.matchAll(pattern)) if (!notMeant.test(text.slice(0, match.index))) yield match;
}

/** The sides of the body that a text names. */
export function sidesIn(text: string): SideMention[] {
  const mentions: SideMention[] = [];
  for (const pattern of [named, bare])
    for (const [quote, side = "", part = ""] of found(text, pattern))
      mentions.push({ side: /^l/i.test(side) ? "LEFT" : "RIGHT", region: regionOf(part), quote });
  for (const [quote, part = ""] of text.matchAll(both)) mentions.push({ side: "BOTH", region: regionOf(part), quote });
  return mentions;
}

const clauseEnd = "(?= ?(?:[,.;:!?)]|$|(?:and|but|when|while|as|on|with|at|more|again|slightly)\\b))";
const inward = new RegExp(
  `\\b(?:(?:turn|point|rotat|roll|fac)(?:s|es|ed|ing|e)?|collaps(?:es|ed|ing)) (?:slightly |strongly |a bit )?in(?:wards?|${clauseEnd})|\\b(?:pigeon[- ]toed|in-?toeing|knock[- ]kneed|internally rotated)\\b`,
  "i",
);
const outward = new RegExp(
  `(?<!\\b(?:it|things|everything|this|that|all|which|what) )\\b(?:turn|point|rotat|fac)(?:s|es|ed|ing|e)? (?:slightly |strongly |a bit )?out(?:wards?|${clauseEnd})|\\b(?:duck[- ]footed|out-?toeing|externally rotated)\\b`,
  "i",
);

/** Whether a text says that something is turned inward or outward, and in which words; null for neither or both. */
export function turnIn(text: string): { turn: "TURNED_IN" | "TURNED_OUT"; quote: string } | null {
  const [toInside, toOutside] = [inward.exec(text), outward.exec(text)];
  if (toInside && toOutside) return null;
  if (toInside) return { turn: "TURNED_IN", quote: toInside[0] };
  return toOutside ? { turn: "TURNED_OUT", quote: toOutside[0] } : null;
}
