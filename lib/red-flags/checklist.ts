import { saysAny, scanText } from "@/lib/red-flags/scan";
import {
  type Ask,
  type AskCondition,
  type CareLevel,
  type RedFlagRule,
  type RuleId,
  type SignId,
  urgencyOf,
} from "@/lib/red-flags/schema";

/** What the check knows of somebody; the words are those of lib/questions/schema.ts, and any may be missing. */
export type CheckFacts = {
  readonly places: readonly { readonly region: string; readonly side: string; readonly kinds: readonly string[] }[];
  readonly beginning: string | null;
  readonly ageBand: string | null;
  readonly pregnancy: string | null;
  readonly operation: string | null;
  readonly conditions: string | null;
  /** Title and body. */
  readonly text: string;
};

/** A sign to be ticked. */
export type ChecklistItem = {
  readonly signId: SignId;
  readonly ruleId: RuleId;
  readonly level: CareLevel;
  readonly text: string;
};

/** More than this nobody reads. */
const longest = 12;
/** Of these at most so many are emergencies as long as something less urgent fits as well. */
const mostEmergencies = 8;
/** Signs that a child's rules ask for replace those of the grown-ups' hip and knee. */
const children: ReadonlySet<RuleId> = new Set(["RF-12a", "RF-12b"]);

const backs = new Set(["lower-back", "sacroiliac-joint", "pelvis", "buttock"]);
const hips = new Set(["hip", "groin", "pelvis", "buttock", "inner-thigh", "outer-thigh", "front-thigh", "back-thigh"]);
const legs = new Set([
  "inner-thigh",
  "outer-thigh",
  "front-thigh",
  "back-thigh",
  "knee",
  "shin",
  "calf",
  "ankle",
  "foot",
]);

type Told = { readonly facts: CheckFacts; readonly words: string };

const isAt = ({ facts }: Told, regions: ReadonlySet<string>): boolean =>
  facts.places.some(({ region }) => regions.has(region));
const isFelt = ({ facts }: Told, ...kinds: string[]): boolean =>
  facts.places.some((place) => place.kinds.some((kind) => kinds.includes(kind)));

/** Nothing says where it is: then the back and the legs are asked about. */
const isUnplaced = ({ facts, words }: Told): boolean =>
  facts.places.length === 0 && !saysAny(words, "<back> | <hip> | <leg> | <foot> | <knee> | buttock*");

/** How each condition is told: by an answer, else by the writer's words. */
const tellers: Readonly<Record<AskCondition, (told: Told) => boolean>> = {
  "back-pain": (told) =>
    isAt(told, backs) ||
    isUnplaced(told) ||
    saysAny(told.words, "back pain | backache | back ... <pain> | lower back | spine | sciatic* | disc | disk"),
  "hip-or-thigh": (told) => isAt(told, hips) || saysAny(told.words, "<hip> | thigh | thighs"),
  "one-leg": (told) =>
    isAt(told, legs) || isUnplaced(told) || saysAny(told.words, "leg | thigh | calf | behind my? the? knee"),
  "under-16": ({ facts, words }) =>
    facts.ageBand === "UNDER_16" ||
    (facts.ageBand === null && saysAny(words, "<young>") && !saysAny(words, "<childhood>")),
  "over-50": ({ facts }) => facts.ageBand === "FROM_50_TO_64" || facts.ageBand === "FROM_65",
  pregnant: ({ facts, words }) => facts.pregnancy === "PREGNANT" || saysAny(words, "pregnant | weeks pregnant"),
  "after-birth": ({ facts, words }) =>
    facts.pregnancy === "BIRTH_WITHIN_YEAR" ||
    facts.beginning === "AFTER_BIRTH" ||
    saysAny(
      words,
      "postpartum | post partum | postnatal | gave birth | c section | caesarean | cesarean | my newborn | had my ... baby",
    ),
  "after-operation": ({ facts, words }) =>
    Boolean(facts.operation?.trim()) || facts.beginning === "AFTER_OPERATION" || saysAny(words, "<own operation>"),
  "after-injury": ({ facts, words }) =>
    facts.beginning === "AFTER_INJURY" ||
    saysAny(words, "i fell | fell down | fell off | fell on | a fall | slipped on | slipped and | accident | crash"),
  "new-load": ({ facts, words }) =>
    facts.beginning === "AFTER_NEW_LOAD" ||
    saysAny(words, "run | running | runner | jog* | marathon | jumping | sprint*"),
  cancer: ({ words }) => saysAny(words, "<cancer>"),
  "thin-bones": ({ words }) =>
    saysAny(
      words,
      "osteopor* | osteopen* | brittle bones | steroids | prednis* | cortisone | immunosuppress* | immune | hiv",
    ),
  "weak-or-numb": (told) =>
    isFelt(told, "WEAK", "NUMB", "UNSTABLE") || saysAny(told.words, "<numb> | <weak> | trip* over | foot drop"),
  "thinner-muscle": ({ words }) => saysAny(words, "wast* | thinner | smaller | atroph* | shrunk | lost muscle"),
  diet: ({ words }) =>
    saysAny(words, "diet | eat* | starv* | thinner | weight | hate | hopeless | give up | cant go on | depress*"),
  groin: (told) => isAt(told, new Set(["groin", "inner-thigh"])),
};

function isAsked(
  { always, regions, when }: Ask,
  facts: CheckFacts,
  holds: (condition: AskCondition) => boolean,
): boolean {
  if (always) return true;
  const isPlaced = !regions || facts.places.some(({ region }) => regions.includes(region));
  return isPlaced && (when?.some(holds) ?? regions !== undefined);
}

function asker(facts: CheckFacts): (condition: AskCondition) => boolean {
  const told = { facts, words: [facts.text, facts.conditions, facts.operation].filter(Boolean).join("\n") };
  const known = new Map<AskCondition, boolean>();
  return (condition) => {
    const answer = known.get(condition) ?? tellers[condition](told);
    known.set(condition, answer);
    return answer;
  };
}

type Candidate = ChecklistItem & { readonly isSuggested: boolean };

/** What the text suggests first, then a rule's first sign before another's second, so that no rule fills the list. */
function inTurn(candidates: readonly Candidate[]): Candidate[] {
  const turns = new Map<RuleId, number>();
  const placed = candidates.map((candidate) => {
    const turn = candidate.isSuggested ? -1 : (turns.get(candidate.ruleId) ?? 0);
    if (!candidate.isSuggested) turns.set(candidate.ruleId, turn + 1);
    return { candidate, turn };
  });
  return placed.toSorted((one, other) => one.turn - other.turn).map(({ candidate }) => candidate);
}

/** At most twelve, of which the less urgent keep some places; in each level those whose turn comes first. */
function fitting(candidates: readonly Candidate[]): Set<SignId> {
  const emergencies = inTurn(candidates.filter(({ level }) => level === "EMERGENCY"));
  const others = inTurn(candidates.filter(({ level }) => level !== "EMERGENCY")).toSorted(
    (one, other) =>
      Number(other.isSuggested) - Number(one.isSuggested) || urgencyOf(one.level) - urgencyOf(other.level),
  );
  const places = Math.max(mostEmergencies, longest - others.length);
  const kept = emergencies.slice(0, places);
  return new Set([...kept, ...others.slice(0, longest - kept.length)].map(({ signId }) => signId));
}

/**
 * The signs to ask somebody for before they post: those that fit what they have said, most urgent first.
 *
 * Never all of them: a list that nobody finishes is answered with "none" unread.
 */
export function checklistFor(rules: readonly RedFlagRule[], facts: CheckFacts): ChecklistItem[] {
  const holds = asker(facts);
  const suggested = new Set(
    scanText(rules, [facts.text, facts.conditions, facts.operation].filter(Boolean).join("\n")).map(
      ({ signId }) => signId,
    ),
  );
  const isChild = holds("under-16");
  const candidates = rules
    .filter(({ isEnabled }) => isEnabled)
    .toSorted(
      (one, other) =>
        urgencyOf(one.level) - urgencyOf(other.level) ||
        Number(isChild) * (Number(children.has(other.id)) - Number(children.has(one.id))),
    )
    .flatMap(({ id: ruleId, level, signs }) =>
      signs.map(({ id: signId, text, ask }) => ({
        signId,
        ruleId,
        level,
        text,
        ask,
        isSuggested: suggested.has(signId),
      })),
    )
    .filter(({ isSuggested, ask }) => isSuggested || isAsked(ask, facts, holds));
  const kept = fitting(candidates);
  return candidates
    .filter(({ signId }) => kept.has(signId))
    .map(({ signId, ruleId, level, text }) => ({ signId, ruleId, level, text }));
}
