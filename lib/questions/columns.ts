import slugify from "@sindresorhus/slugify";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { postColumns, toPostView } from "@/lib/posts/columns";
import { postPath } from "@/lib/posts/schema";
import { languageOf } from "@/lib/questions/languages";
import {
  type IntakeBody,
  type IntakeView,
  intakeView,
  type QuestionBody,
  type QuestionEditBody,
  type QuestionRevisionView,
  type QuestionView,
} from "@/lib/questions/schema";
import type { Prisma } from "@/prisma/generated/client";

/** Address of a question. */
export const pathOf = (slug: string): string => postPath({ kind: "QUESTION", slug });

/** What every read selects of a place. */
export const regionColumns = {
  side: true,
  kinds: true,
  severity: true,
  topic: { select: { slug: true, name: true } },
} as const;

/** What every list selects of a question. */
export const questionColumns = {
  postId: true,
  state: true,
  answerCount: true,
  meTooCount: true,
  askedBackAt: true,
  regions: { select: regionColumns },
  post: { select: postColumns },
} as const satisfies Prisma.QuestionSelect;

export type QuestionRow = Prisma.QuestionGetPayload<{ select: typeof questionColumns }>;

/** The places of an intake, by name. */
export const toPlaces = (regions: QuestionRow["regions"]): QuestionView["where"] =>
  regions
    .map(({ topic, ...place }) => ({ region: topic.slug, name: topic.name, ...place }))
    .sort((one, other) => one.name.localeCompare(other.name) || one.side.localeCompare(other.side));

/** A question as lists show it. */
export const toQuestionView = (row: QuestionRow): QuestionView => ({
  ...toPostView(row.post),
  state: row.state,
  answerCount: row.answerCount,
  meTooCount: row.meTooCount,
  askedBackAt: row.askedBackAt?.toISOString() ?? null,
  where: toPlaces(row.regions),
});

const trialColumns = { kind: true, what: true, effect: true } as const;
const opinionColumns = { who: true, said: true } as const;

/** What a page selects of an intake, besides its places. */
export const intakeColumns = {
  onset: true,
  onsetOn: true,
  onsetPrecision: true,
  beginning: true,
  course: true,
  painAtRest: true,
  painMoving: true,
  worse: true,
  better: true,
  goal: true,
  ageBand: true,
  pregnancy: true,
  operation: true,
  conditions: true,
  regions: { select: regionColumns },
  trials: { select: trialColumns, orderBy: { position: "asc" } },
  opinions: { select: opinionColumns, orderBy: { position: "asc" } },
} as const satisfies Prisma.QuestionSelect;

export type IntakeRow = Prisma.QuestionGetPayload<{ select: typeof intakeColumns }>;

/** An intake as its page shows it. */
export function toIntakeView(row: IntakeRow): IntakeView {
  const { onset, beginning, course, painAtRest, painMoving, worse, better, goal } = row;
  const { ageBand, pregnancy, operation, conditions, onsetOn, onsetPrecision, trials, opinions } = row;
  const onsetDate =
    onsetOn && onsetPrecision ? { on: onsetOn.toISOString().slice(0, 10), precision: onsetPrecision } : null;
  return {
    ...{ where: toPlaces(row.regions), onset, onsetDate, beginning, course, painAtRest, painMoving, worse, better },
    ...{ trials, opinions, goal, ageBand, pregnancy, operation, conditions },
  };
}

const inOrder = <T extends object>(rows: readonly T[]) => rows.map((row, position) => ({ ...row, position }));

/** An intake as rows to write; `ids` tells the topic of each region. */
export function toIntakeRows(body: IntakeBody, ids: ReadonlyMap<string, string>) {
  const { onset, beginning, course, painAtRest, painMoving, worse, better, goal } = body;
  const { ageBand, pregnancy, operation, conditions, onsetDate } = body;
  // The same place twice is one place: the later line counts.
  const places = new Map(body.where.map((place) => [`${place.region} ${place.side}`, place]));
  return {
    ...{ onset, beginning, course, painAtRest, painMoving, worse, better, goal },
    ...{ ageBand, pregnancy, operation, conditions },
    onsetOn: onsetDate && new Date(onsetDate.on),
    onsetPrecision: onsetDate?.precision ?? null,
    regions: {
      create: [...places.values()].map(({ region, ...place }) => ({
        ...place,
        kinds: [...new Set(place.kinds)],
        topicId: ids.get(region) ?? "",
      })),
    },
    trials: { create: inOrder(body.trials) },
    opinions: { create: inOrder(body.opinions) },
  } satisfies Omit<Prisma.QuestionCreateWithoutPostInput, "regions"> & { regions: object };
}

/** Under which topics a question stands: those chosen, and the places of its intake. */
export const topicsOf = ({ topics, where }: QuestionEditBody): string[] => [
  ...new Set([...topics, ...where.map(({ region }) => region)]),
];

/** What the words of a question name: ids of its topics and regions, and domains that its asker stands there by name with. */
type Named = { readonly ids: ReadonlyMap<string, string>; readonly ownDomains: readonly string[] };

/** What a question says as the columns of its post. */
const toWordingRow = (body: QuestionEditBody, { ids, ownDomains }: Named) => ({
  title: body.title,
  ...renderMarkdown(body.markdown, { ownDomains }),
  topics: { create: topicsOf(body).map((slug) => ({ topicId: ids.get(slug) ?? "" })) },
});

/** In which language a question is written; null where that is uncertain. */
export const writtenIn = ({ title, markdown }: Pick<QuestionEditBody, "title" | "markdown">): string | null =>
  languageOf(`${title}\n${markdown}`);

/** A question as the row of a post, all but who asks, when and its address. */
export const toPostRow = (body: QuestionBody, named: Named) => ({
  kind: "QUESTION" as const,
  isAnonymous: body.isAnonymous,
  askedUnderId: body.askedUnderId,
  ...toWordingRow(body, named),
  question: { create: { ...toIntakeRows(body, named.ids), language: writtenIn(body) } },
});

const anew = <T extends object>(rows: T) => ({ deleteMany: {}, ...rows });

/** The changes that make a post say what an edit says; lists are written anew. */
export function toPostChange(body: QuestionEditBody, named: Named) {
  const { topics, ...wording } = toWordingRow(body, named);
  const { regions, trials, opinions, ...intake } = toIntakeRows(body, named.ids);
  const lists = { regions: anew(regions), trials: anew(trials), opinions: anew(opinions) };
  const question = { update: { ...intake, ...lists, language: writtenIn(body) } };
  return { ...wording, topics: anew(topics), question };
}

/** Characters of the title in an address. */
const longest = 80;

/** The public address of a question: the number makes it unique, the words make it readable. */
export const slugOf = (number: number, title: string): string =>
  `${number}-${slugify(title).slice(0, longest)}`.replace(/-+$/, "");

/** What a history selects of how a question stood. */
export const questionRevisionColumns = {
  id: true,
  title: true,
  markdown: true,
  intake: true,
  createdAt: true,
} as const satisfies Prisma.RevisionSelect;

type RevisionRow = Prisma.RevisionGetPayload<{ select: typeof questionRevisionColumns }>;

/** How a question stood, as its history shows it, with the links to its asker's own products labelled. */
export const toQuestionRevisionView = (
  { title, intake, createdAt, ...row }: RevisionRow,
  ownDomains: readonly string[],
): QuestionRevisionView => ({
  ...row,
  title: title ?? "",
  html: renderMarkdown(row.markdown, { ownDomains }).html,
  // What an older release kept may lack what an intake has today.
  intake: intakeView.safeParse(intake).data ?? null,
  createdAt: createdAt.toISOString(),
});
