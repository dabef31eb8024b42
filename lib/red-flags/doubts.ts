import { compileGroup, type Finder, type Span, strongNo, weakNo } from "@/lib/red-flags/phrases";
import type { Sentence, Word } from "@/lib/red-flags/sentences";

/** A sentence with what finds phrases in it. */
export type Reading = { readonly sentence: Sentence; readonly finder: Finder };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const contrasts = setOf("but however though although except yet whereas just only instead");
const presents = setOf("now today still again currently lately recently yesterday since nowadays suddenly");
const subjects = setOf(
  "i im ive my mine the it its there this these that he she they we his her our now today then still only just suddenly currently lately since yesterday recently last",
);
const joins = setOf("and so then because while as");
/** After these, "my" goes on with what was begun. */
const leadsToMine = setOf(
  "in of on at from to with around near behind down under inside into up over for and or nor feel feeling lose losing lost move moving bend lift control have has had between through across about by than",
);
const saysThat = setOf("think believe thought that if say said sure feel suppose");

/** Whether a new thought begins at word `at`, so that "no" or "if" before it does not reach beyond. */
function breaksBefore(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1]?.text ?? "";
  if (!word) return true;
  if (/[;:()–—!?.…]|\s-+\s/.test(word.gap)) return true;
  if (contrasts.has(word.text)) return true;
  const begins = subjects.has(word.text);
  if (begins && (word.gap.includes(",") || joins.has(before))) return true;
  if (joins.has(word.text) && subjects.has(words[at + 1]?.text ?? "")) return true;
  if (word.text === "i" || word.text === "im" || word.text === "ive") return !saysThat.has(before);
  return word.text === "my" && !leadsToMine.has(before);
}

/** Words after which "no" and "not" deny nothing more: "not only", "no idea why", "hasn't gone", "no feeling when". */
const emptyNo =
  /^(only|just|sure|idea|doubt|matter|longer|relief|better|improvement|wonder|know|understand|want|remember|gone|go|going|stop|chang|eas|settl|improv|resolv|heal|help|work|away|respon|mind|care|until|clue|explanation|reason|cause|obvious|apparent|injury|fall|accident|feeling|sensation|control|strength|power|urge|able|at$|there|where|when|below|comes|came|happen)/;
const reachOfStrong = 6;
const reachOfWeak = 5;
const reachOfList = 14;

function deniesFrom(words: readonly Word[], at: number, span: Span): boolean {
  const word = words[at]?.text ?? "";
  const isStrong = strongNo.has(word);
  if (!isStrong && !weakNo.has(word)) return false;
  if (at + 1 < span.start && emptyNo.test(words[at + 1]?.text ?? "")) return false;
  const between = words.slice(at + 1, span.start);
  const isList = between.some(({ text, gap }) => text === "or" || text === "nor" || gap.includes(","));
  const reach = isList ? reachOfList : isStrong ? reachOfStrong : reachOfWeak;
  return between.length < reach;
}

const afterwards = compileGroup(
  "ruled out | excluded | no | none | nope | nil | negative | is absent | not present | never",
);

/** "Fever: no", "numbness - none", "a clot was ruled out". */
function deniedAfter({ sentence: { words }, finder }: Reading, span: Span): boolean {
  return finder.spans(afterwards).some(({ start, end }) => {
    if (start < span.end || start - span.end > 3) return false;
    const ends = end >= words.length || /[,;:.)]/.test(words[end]?.gap ?? "");
    const isAnswer = start - span.end <= 1 && /[:?=,–—-]/.test(words[start]?.gap ?? "") && ends;
    return isAnswer || end - start > 1 || words[start]?.text === "excluded";
  });
}

function isDenied(reading: Reading, span: Span): boolean {
  const { words } = reading.sentence;
  for (let at = span.start - 1; at >= 0 && at >= span.start - reachOfList; at -= 1) {
    if (breaksBefore(words, at + 1)) break;
    if (deniesFrom(words, at, span)) return true;
  }
  return deniedAfter(reading, span);
}

const self = setOf("i im ive id my me mine myself we our");
const anybody = setOf(
  "you your youre youve yours yourself u ur anyone anybody someone somebody everyone everybody people patients patient clients client person persons folks others women men runners athletes readers members many those",
);
const relatives =
  /^(mum|mom|mother|dad|father|husband|wife|partner|friend|sister|brother|aunt|uncle|cousin|colleague|neighbou?r|grand|gran|nan|boyfriend|girlfriend|coworker|teammate|guy|lady|woman|man|roommate|boss|teacher|he|she|his|her|hers|him|their|they|them)s?$/;
const pastVerbs = setOf(
  "had was were lost couldnt did got went became ended turned died broke developed suffered felt",
);
const presentVerbs = setOf(
  "is are am im has have ive hes shes its cant cannot keeps keep goes go gets get feels feel wakes hurts seems looks does do wont gives give makes",
);

/** "As if somebody injected it", "like someone stands on it": nobody is spoken of. */
const compares = setOf("if like though to");

/** "Lady parts" are nobody's relative. */
const ofBody = setOf("parts part bits garden");

type Subject = "self" | "anybody" | "relative" | "nobody";

/** Whom the words before a span's end speak of: the nearest one named. */
function subjectOf(words: readonly Word[], end: number): Subject {
  for (let at = end - 1; at >= 0; at -= 1) {
    const text = words[at]?.text ?? "";
    if (self.has(text)) return "self";
    if (anybody.has(text) && !compares.has(words[at - 1]?.text ?? "")) return "anybody";
    if (relatives.test(text) && !ofBody.has(words[at + 1]?.text ?? "")) return "relative";
  }
  return "nobody";
}

const conditional = compileGroup(
  "if | unless | whether | should you | in case | asked ... about | asked ... if | ask ... about | when you | do you | does your | have you | has your | are you | is your | did you | can you | were you | any chance you",
);
const leafletWords = compileGroup(
  "watch for | watch out for | look out for | check for | beware | red flag* | warning sign* | symptom* of | sign* of | symptoms include* | signs include* | such as | can cause | may cause | can mean | may mean | could mean | can be a | is a sign | are signs | always | should be seen | needs to be seen | need to be seen | must be seen | get checked | get seen | usually | typically | often | example* | means | needs",
);
const asksBack = compileGroup(
  "any | do you | have you | does your | does it | does the | is your | is there | is it | is the | are there | are you | has your | has it | has the | did you | did it | was there | can you | could you | were you | how about | what about",
);
const feared = compileGroup(
  "might <bare verb> | may <bare verb> | could <bare verb> | afraid of <losing> | scared of <losing> | fear of | terrified of <losing> | risk of | avoid* | prevent* | hoping not to | asked ... about | asked ... if | asked ... whether | asks ... about",
);
const presentHere = compileGroup(
  "now | since yesterday | today | still | this morning | this afternoon | last night | tonight | currently",
);

function nearestTense(words: readonly Word[], end: number): "past" | "present" | "none" {
  for (let at = end - 1; at >= 0; at -= 1) {
    const text = words[at]?.text ?? "";
    if (presentVerbs.has(text)) return "present";
    if (pastVerbs.has(text)) return "past";
  }
  return "none";
}

/** "If" before a span, other than in "as if". */
const isConditional = ({ sentence: { words }, finder }: Reading, span: Span): boolean =>
  finder.spans(conditional).some(({ start }) => start < span.start && words[start - 1]?.text !== "as");

/** Somebody near in the past; somebody near who has it now is why a helper asks, and counts. */
function isAnothersPast(reading: Reading, span: Span): boolean {
  const { words } = reading.sentence;
  if (nearestTense(words, span.end) !== "past" || reading.finder.has(presentHere)) return false;
  // "She had a fall and cannot stand" is now; "she had a fall, and I have a stiff back" is not hers.
  const after = words.slice(span.end).map(({ text }) => text);
  const untilSelf = after.findIndex((text) => self.has(text));
  return !after.slice(0, untilSelf < 0 ? after.length : untilSelf).some((text) => presentVerbs.has(text));
}

function isNobodysOwn(reading: Reading, span: Span): boolean {
  const { words, isQuestion } = reading.sentence;
  const subject = subjectOf(words, span.end);
  const hasSelf = words.some(({ text }) => self.has(text));
  if (subject === "anybody") return !hasSelf || isConditional(reading, span);
  if (subject === "relative") return isAnothersPast(reading, span) || isConditional(reading, span);
  if (subject === "self") return finderHasBefore(reading, span);
  const asks = isQuestion && reading.finder.spans(asksBack).some(({ start }) => start === 0);
  return !hasSelf && (asks || isConditional(reading, span) || reading.finder.has(leafletWords));
}

/** "I might lose", "asked me if I had": not yet, or somebody's question. */
function finderHasBefore(reading: Reading, span: Span): boolean {
  const { words } = reading.sentence;
  return reading.finder.spans(feared).some(({ start, end }) => {
    if (start >= span.end || span.start - end > 5) return false;
    return !words.slice(start + 1, span.start).some((_word, index) => breaksBefore(words, start + 1 + index));
  });
}

const pastMarks = compileGroup(
  "years ago | year ago | decades ago | decade ago | as a child | as a kid | as a teen* | as a boy | as a girl | as a baby | as a young* | when i was | back in #1940-2024 | in #1940-2023 | used to | in my teens | in my twenties | in my youth | in the past | long ago | back then | at that time | once had | previously",
);
const over = compileGroup(
  "gone since | since gone | has gone | have gone | is gone | it went | went away | cleared up | has cleared | resolved | recovered | healed | fine now | good now | better now | ok now | okay now | disappeared | back to normal | sorted itself | settled completely | no longer a problem | never came back | not come back | hasnt come back | all fine since | fine since | been fine | fine after | fine once | ok after | okay after | gone after | gone by",
);
const notOver = compileGroup(
  "came back | come back | again | returned | still | not resolved | never resolved | not recovered | hasnt gone | not gone | never went | hasnt resolved | hasnt healed | never healed | not healed | is back | flared | hasnt gone away",
);

const recent = compileGroup(
  "last night | last week | last month | this week | this month | this morning | yesterday | today | lately | recently | days ago | weeks ago | month ago | months ago",
);
const nearby = 4;

/** "It has gone" is over, "it has gone numb" is not. */
function endsGone(words: readonly Word[], end: number): boolean {
  if (words[end - 1]?.text !== "gone") return true;
  const after = words[end];
  return (
    !after || /[,;.!?)]/.test(after.gap) || /^(since|now|away|completely|too|after|and|but|so|by)$/.test(after.text)
  );
}

/** Walks over the words between a mark and a span; a comma right after a mark does not count ("Years ago, I had"). */
function isReached(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isFirstComma = at === from && words[at]?.gap.trim() === ",";
    if (presents.has(words[at]?.text ?? "")) return false;
    if (!isFirstComma && at > from && breaksBefore(words, at)) return false;
  }
  return true;
}

/** Whether the rest of a sentence says that something is over. */
const isOver = ({ sentence: { words }, finder }: Reading, from: number): boolean =>
  !finder.has(notOver) && finder.spans(over).some(({ start, end }) => start >= from && endsGone(words, end));

/** Whether the words beside a span say that it is of late. */
const isRecent = ({ finder }: Reading, span: Span): boolean =>
  finder.spans(recent).some(({ start, end }) => end >= span.start - nearby && start <= span.end + nearby);

/** Long ago, or over by now. */
function isPast(reading: Reading, span: Span, next: Reading | undefined): boolean {
  const { words } = reading.sentence;
  if (isOver(reading, span.end)) return true;
  if (isRecent(reading, span)) return false;
  const marked = reading.finder.spans(pastMarks).some(({ start, end }) => {
    if (end <= span.start) return isReached(words, end, span.start);
    return start >= span.end && isReached(words, span.end, start);
  });
  if (marked && nearestTense(words, span.end) !== "present") return true;
  const wasPast = nearestTense(words, span.end) === "past";
  return wasPast && next !== undefined && next.sentence.words.length <= 14 && isOver(next, 0);
}

/** "Fever?" "No." */
const isAnsweredNo = (reading: Reading, next: Reading | undefined): boolean =>
  reading.sentence.isQuestion && /^(no|none|nope|never|nothing)$/.test(next?.sentence.words[0]?.text ?? "");

/** Whether these words say that something is there: not denied, and not of anybody or nobody. */
export function isSaid(reading: Reading, span: Span, next: Reading | undefined): boolean {
  return !isDenied(reading, span) && !isNobodysOwn(reading, span) && !isAnsweredNo(reading, next);
}

/** Whether these words say that something is there now. */
export const isPresent = (reading: Reading, span: Span, next: Reading | undefined): boolean =>
  isSaid(reading, span, next) && !isPast(reading, span, next);
