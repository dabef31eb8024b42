import { sidesIn, turnIn } from "@/lib/questions/mentions";
import type { AgeBand, Beginning, Course, PlaceBody, QuestionDraft } from "@/lib/questions/schema";
import { areApart, daysAgoOf, sinceIn } from "@/lib/questions/since";

type SaidField = "title" | "markdown" | "onset";
type ChosenField = "where" | "onsetDate" | "beginning" | "course" | "painMoving" | "ageBand" | "pregnancy";
type Said = { field: SaidField; quote: string };

/** What is written and what is chosen, where the two can hardly both be true. */
export type Contradiction = {
  said: Said;
  chosen: { field: ChosenField; places: readonly PlaceBody[] };
};

type Texts = readonly { field: SaidField; text: string }[];
type Draft = Partial<Omit<QuestionDraft, "where">> & { where?: readonly PlaceBody[] };

const against = (said: Said, field: ChosenField, places: readonly PlaceBody[] = []): Contradiction => ({
  said,
  chosen: { field, places },
});

/** A side that is written, of a region or of all, where only the other is marked. */
function sides(texts: Texts, where: readonly PlaceBody[]): Contradiction[] {
  const mentions = texts.flatMap(({ field, text }) => sidesIn(text).map((mention) => ({ ...mention, field })));
  const only = (some: typeof mentions, places: readonly PlaceBody[]): Contradiction[] => {
    const [first] = some;
    const isClear = first && first.side !== "BOTH" && some.every(({ side }) => side === first.side);
    const sided = places.filter(({ side }) => side !== "MIDDLE");
    if (!isClear || sided.length === 0) return [];
    const isMarked = sided.some(({ side }) => side === first.side || side === "BOTH");
    return isMarked ? [] : [against(first, "where", sided)];
  };
  if (mentions.some(({ side, region }) => side === "BOTH" && region === null)) return [];
  const regions = new Set(mentions.flatMap(({ region }) => region ?? []));
  const named = [...regions].flatMap((region) =>
    only(
      mentions.filter((mention) => mention.region === region),
      where.filter((place) => place.region === region),
    ),
  );
  if (named.length > 0) return named;
  // In the text, another region's side may be history; in the title it is the matter itself.
  const isGeneral = mentions.some(({ field, region }) => field === "title" || region === null);
  return isGeneral ? only(mentions, where) : [];
}

/** "Turning in" where only regions turned out are marked, and the other way round. */
function turns(texts: Texts, where: readonly PlaceBody[]): Contradiction[] {
  const found = texts.flatMap(({ field, text }) => {
    const said = turnIn(text);
    return said ? [{ field, ...said }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ turn }) => turn !== first.turn)) return [];
  const opposite = first.turn === "TURNED_IN" ? "TURNED_OUT" : "TURNED_IN";
  const marked = where.filter(({ kinds }) => kinds.includes(opposite));
  const isMarked = where.some(({ kinds }) => kinds.includes(first.turn));
  return marked.length === 0 || isMarked ? [] : [against({ field: first.field, quote: first.quote }, "where", marked)];
}

/** In running text, a span may be that of an exercise or a rest; only "since yesterday" and its like count there. */
const isOnset = ({ field }: Texts[number], quote: string) => field !== "markdown" || /^since [a-z]/i.test(quote);

/** "Since yesterday" with a date years ago. */
function onsets(texts: Texts, date: QuestionDraft["onsetDate"], today: string): Contradiction[] {
  if (!date) return [];
  return texts.flatMap((each) => {
    const said = sinceIn(each.text, today);
    if (!said || !isOnset(each, said.quote) || !areApart(said.days, daysAgoOf(date, today))) return [];
    return [against({ field: each.field, quote: said.quote }, "onsetDate")];
  });
}

/** What is written, and the choices that it can hardly go with. */
const pairs: readonly {
  words: RegExp;
  beginning?: readonly Beginning[];
  course?: Course;
  isPregnancy?: true;
  isPain?: true;
}[] = [
  {
    words:
      /\b(?:never (?:been )?injured|never had an? (?:injury|accident|fall)|(?:no|without an?) (?:injury|accident|fall)\b|(?:did not|didn't|have not|haven't|never) (?:fall|fallen))/i,
    beginning: ["AFTER_INJURY"],
  },
  {
    words:
      /\b(?:never (?:been operated|had (?:an operation|surgery))|no (?:operation|surgery) (?:ever|so far|yet)|(?:no|without an?) (?:operation|surgery)[.,;])/i,
    beginning: ["AFTER_OPERATION"],
  },
  {
    words: /\b(?:never (?:been pregnant|given birth|gave birth)|have no children)\b/i,
    beginning: ["AFTER_BIRTH"],
    isPregnancy: true,
  },
  {
    words: /\b(?:came on|crept in|began|started) (?:very )?(?:slowly|gradually|little by little)\b/i,
    beginning: ["SUDDEN"],
  },
  {
    words:
      /\b(?:came on|began|started|appeared) (?:very )?(?:suddenly|overnight|from one (?:day|moment) to the (?:next|other))\b/i,
    beginning: ["GRADUAL"],
  },
  {
    words: /\b(?:is|are|has been|been|keeps?) getting worse\b(?! (?:when|if|with|after|on|in|as|at)\b)/i,
    course: "BETTER",
  },
  {
    words: /\b(?:is|are|has been|been|keeps?) getting better\b(?! (?:when|if|with|after|on|in|as|at)\b)/i,
    course: "WORSE",
  },
  {
    words:
      /\b(?:no pain at all|(?:does not|doesn't|never) hurts? at all|(?:it|this) (?:does not|doesn't) hurt[.;!]|painless)/i,
    isPain: true,
  },
];

const strong = 5;

function choices(texts: Texts, draft: Draft): Contradiction[] {
  return pairs.flatMap(({ words, beginning, course, isPregnancy, isPain }) => {
    const said = texts.flatMap(({ field, text }) => {
      const quote = words.exec(text)?.[0];
      return quote ? [{ field, quote }] : [];
    })[0];
    if (!said) return [];
    const found: Contradiction[] = [];
    if (draft.beginning && beginning?.includes(draft.beginning)) found.push(against(said, "beginning"));
    if (course && draft.course === course) found.push(against(said, "course"));
    if (isPregnancy && draft.pregnancy) found.push(against(said, "pregnancy"));
    if (isPain && Math.max(draft.painMoving ?? 0, draft.painAtRest ?? 0) >= strong)
      found.push(against(said, "painMoving"));
    return found;
  });
}

const ages: Record<AgeBand, readonly [number, number]> = {
  UNDER_16: [0, 15],
  FROM_16_TO_29: [16, 29],
  FROM_30_TO_49: [30, 49],
  FROM_50_TO_64: [50, 64],
  FROM_65: [65, 130],
};
const age = /\b(?:I am|I'm|I’m) (?:an? )?(\d{1,2})(?: years old|[- ]year[- ]old)?(?= ?(?:[,.;!)]|$|and\b|but\b))/i;

function ageOf(texts: Texts, ageBand: Draft["ageBand"]): Contradiction[] {
  if (!ageBand) return [];
  const [least, most] = ages[ageBand];
  return texts.flatMap(({ field, text }) => {
    const [quote = "", years] = age.exec(text) ?? [];
    const isOutside = years !== undefined && (Number(years) < least || Number(years) > most);
    return isOutside ? [against({ field, quote }, "ageBand")] : [];
  });
}

/**
 * What in a question can hardly both be true, for a gentle hint with both readings.
 *
 * English alone, and rather silent than wrong: a hint that is not one costs more trust than a missed one.
 */
export function contradictionsOf(draft: Draft, today: string): Contradiction[] {
  const { title, markdown, onset, where = [], onsetDate, ageBand } = draft;
  const texts: Texts = [
    { field: "title", text: title ?? "" },
    { field: "onset", text: onset ?? "" },
    { field: "markdown", text: markdown ?? "" },
  ];
  const spoken = texts.filter(({ field }) => field !== "onset");
  return [
    ...sides(spoken, where),
    ...turns(spoken, where),
    ...onsets(texts, onsetDate, today),
    ...choices(texts, draft),
    ...ageOf(spoken, ageBand),
  ];
}
