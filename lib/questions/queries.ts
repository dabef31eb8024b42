import { photosOf, toPhotosView } from "@/lib/photos/columns";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { decodeCursor, emptyPage, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { queryRows, reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { toPlainText } from "@/lib/platform/markdown/plain-text";
import { type PostLink, postPath } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";
import { listOwnDomains } from "@/lib/practitioners/queries";
import {
  intakeColumns,
  type QuestionRow,
  questionColumns,
  questionRevisionColumns,
  toIntakeView,
  topicsOf,
  toQuestionRevisionView,
  toQuestionView,
} from "@/lib/questions/columns";
import type {
  QuestionEditBody,
  QuestionFilters,
  QuestionPageView,
  QuestionRevisionView,
  QuestionSort,
  QuestionSource,
  QuestionState,
  QuestionView,
  SimilarQuery,
} from "@/lib/questions/schema";
import { type Concept, conceptsOf, widerAndWider } from "@/lib/questions/similar";
import {
  lexemeRow,
  lexemesOf,
  questionsSaying,
  questionsSpelledLike,
  type SimilarRow,
  similarRow,
} from "@/lib/questions/sql";
import { assertRegions, findTopicIds, getTopicIds, listGlossary } from "@/lib/topics/queries";
import type { Prisma } from "@/prisma/generated/client";

const stateOf: Record<NonNullable<QuestionFilters["state"]>, QuestionState> = {
  waiting: "WAITING",
  answered: "ANSWERED",
  marked: "MARKED",
};

type SortKey = { column: "lastActivityAt" | "publishedAt"; direction: "asc" | "desc" };
const sortKeys: Record<QuestionSort, SortKey> = {
  active: { column: "lastActivityAt", direction: "desc" },
  newest: { column: "publishedAt", direction: "desc" },
  "longest-waiting": { column: "publishedAt", direction: "asc" },
};

function afterCursor({ column, direction }: SortKey, cursor: string | undefined): Prisma.QuestionWhereInput {
  if (!cursor) return {};
  const [moment, id] = decodeCursor(momentCursor, cursor);
  const beyond = direction === "desc" ? "lt" : "gt";
  // The first condition alone bounds the index scan; the second settles rows of the same moment.
  return {
    [column]: { [direction === "desc" ? "lte" : "gte"]: moment },
    OR: [{ [column]: { [beyond]: moment } }, { postId: { [beyond]: id } }],
  };
}

function filtered(
  { sort, state: wanted, topic, region }: QuestionFilters,
  ids: ReadonlyMap<string, string>,
): Prisma.QuestionWhereInput[] {
  const state = sort === "longest-waiting" ? "waiting" : wanted;
  return [
    state ? { state: stateOf[state] } : {},
    topic ? { post: { topics: { some: { topicId: ids.get(topic) ?? "" } } } } : {},
    region ? { regions: { some: { topicId: ids.get(region) ?? "" } } } : {},
  ];
}

/** Published questions by state, topic, region and order. Who reads changes nothing: lists show what a stranger may see. */
export async function listQuestions(viewer: Viewer, filters: QuestionFilters): Promise<Page<QuestionView>> {
  const ids = await findTopicIds(viewer, [filters.topic, filters.region]);
  if (!ids) return emptyPage;
  const sort = sortKeys[filters.sort];
  const rows = await reader.question.findMany({
    where: { AND: [{ status: "PUBLISHED" }, ...filtered(filters, ids), afterCursor(sort, filters.cursor)] },
    orderBy: [{ [sort.column]: sort.direction }, { postId: sort.direction }],
    take: filters.limit + 1,
    select: { ...questionColumns, publishedAt: true, lastActivityAt: true },
  });
  const key = (row: QuestionRow & { publishedAt: Date | null; lastActivityAt: Date }) => [
    row[sort.column]?.toISOString() ?? "",
    row.postId,
  ];
  return toPage(rows, { limit: filters.limit, view: toQuestionView, key });
}

const underColumns = { select: { kind: true, slug: true, title: true, status: true } } as const;

const pageColumns = {
  ...questionColumns,
  language: true,
  ...intakeColumns,
  fromComment: { select: { number: true, status: true, post: { select: underColumns.select } } },
  post: {
    select: {
      ...questionColumns.post.select,
      markdown: true,
      html: true,
      lockedAt: true,
      askedUnder: underColumns,
      photos: photosOf,
    },
  },
} as const satisfies Prisma.QuestionSelect;

const excerptLength = 160;

type Origin = Prisma.QuestionGetPayload<{ select: typeof pageColumns }>["fromComment"];

/** Where the comment stands that a question was made of; null where it is no longer to be seen. */
const toOrigin = (comment: Origin): QuestionPageView["fromComment"] =>
  comment?.status === "PUBLISHED" && comment.post.status === "PUBLISHED"
    ? { path: `${postPath(comment.post)}#comment-${comment.number}` }
    : null;

/** A question with its intake. @throws {AppError} `not-found` */
export async function getQuestionPage(viewer: Viewer, slug: string): Promise<QuestionPageView> {
  const row = await reader.question.findFirst({
    where: { post: { AND: [{ kind: "QUESTION", slug }, visiblePosts(viewer)] } },
    select: pageColumns,
  });
  if (!row) throw new AppError("not-found", "question");
  const { post } = row;
  const under = post.askedUnder?.status === "PUBLISHED" ? post.askedUnder : null;
  return {
    ...toQuestionView(row),
    ...toPhotosView(post.photos),
    excerpt: toPlainText(post.markdown, excerptLength),
    html: post.html,
    language: row.language,
    isLocked: post.lockedAt !== null,
    askedUnder: under && { kind: under.kind, slug: under.slug, title: under.title },
    fromComment: toOrigin(row.fromComment),
    intake: toIntakeView(row),
  };
}

/** The question behind an address that begins with its number: a short one, or one from before its title changed. */
export async function findMovedQuestion(viewer: Viewer, slug: string): Promise<PostLink | null> {
  const number = Number(slug.match(/^\d{1,9}(?=-|$)/)?.[0] ?? Number.NaN);
  if (Number.isNaN(number)) return null;
  return reader.post.findFirst({
    where: { AND: [{ kind: "QUESTION", number }, visiblePosts(viewer)] },
    select: { kind: true, slug: true, title: true },
  });
}

/** How many questions of each region are open to read: the six that are named most, for the home page. */
export async function countByRegion(_viewer: Viewer): Promise<{ slug: string; name: string; count: number }[]> {
  const rows = await reader.topic.findMany({
    where: { questionCount: { gt: 0 } },
    orderBy: [{ questionCount: "desc" }, { name: "asc" }],
    take: 6,
    select: { slug: true, name: true, questionCount: true },
  });
  return rows.map(({ questionCount, ...topic }) => ({ ...topic, count: questionCount }));
}

/** How many questions wait, and how many of them since before `since`. */
export async function countWaiting(_viewer: Viewer, since: Date): Promise<{ all: number; longer: number }> {
  const where = { status: "PUBLISHED", state: "WAITING" } as const;
  const [all, longer] = await Promise.all([
    reader.question.count({ where }),
    reader.question.count({ where: { ...where, publishedAt: { lt: since } } }),
  ]);
  return { all, longer };
}

const standingColumns = {
  ...intakeColumns,
  post: {
    select: {
      id: true,
      number: true,
      slug: true,
      title: true,
      markdown: true,
      authorId: true,
      isAnonymous: true,
      status: true,
      lockedAt: true,
      topics: { select: { topic: { select: { slug: true } } } },
    },
  },
} as const satisfies Prisma.QuestionSelect;

/** A question as it stands, with what its policies ask for. @throws {AppError} `not-found` */
export async function getQuestionStanding(viewer: Viewer, id: string) {
  const row = await reader.question.findFirst({
    where: { postId: id, post: visiblePosts(viewer) },
    select: standingColumns,
  });
  if (!row) throw new AppError("not-found", "question");
  const { topics, ...post } = row.post;
  return { ...post, topics: topics.map(({ topic }) => topic.slug), intake: toIntakeView(row) };
}
export type QuestionStanding = Awaited<ReturnType<typeof getQuestionStanding>>;

/**
 * Ids of all topics that a question names, and domains whose links are labelled in it: none of an asker without a name.
 *
 * @throws {AppError} `invalid` naming an unknown topic or region
 */
export async function getNamed(actor: Actor, body: QuestionEditBody, isUnnamed: boolean) {
  const regions = body.where.map(({ region }) => region);
  await assertRegions(actor, regions);
  const ids = await getTopicIds(actor, topicsOf(body));
  return { ids, ownDomains: isUnnamed ? [] : await listOwnDomains(actor, { memberId: actor.id }) };
}

/** One's own question as it was written. @throws {AppError} `not-found`, also for somebody else's */
export async function getQuestionSource(viewer: Viewer, id: string): Promise<QuestionSource> {
  const { authorId, status, intake, topics, ...post } = await getQuestionStanding(viewer, id);
  if (authorId !== viewer?.id || status === "REMOVED") throw new AppError("not-found", "question");
  const { where, ...told } = intake;
  const places = where.map(({ name: _name, ...place }) => place);
  const regions = new Set(places.map(({ region }) => region));
  return {
    ...{ id, title: post.title, markdown: post.markdown, path: postPath({ kind: "QUESTION", slug: post.slug }) },
    ...{ ...told, where: places, topics: topics.filter((slug) => !regions.has(slug)) },
  };
}

/** How a published question stood before each of its edits, newest first. @throws {AppError} `not-found` */
export async function listQuestionRevisions(viewer: Viewer, id: string): Promise<QuestionRevisionView[]> {
  const post = await reader.post.findFirst({
    where: { AND: [{ id, kind: "QUESTION", status: "PUBLISHED" }, visiblePosts(viewer)] },
    select: {
      authorId: true,
      isAnonymous: true,
      revisions: {
        select: questionRevisionColumns,
        orderBy: { createdAt: "desc" },
      },
    },
  });
  if (!post) throw new AppError("not-found", "question");
  if (post.revisions.length === 0) return [];
  const ownDomains = post.isAnonymous ? [] : await listOwnDomains(viewer, { memberId: post.authorId });
  return post.revisions.map((row) => toQuestionRevisionView(row, ownDomains));
}

/** How many are offered, how many must be found before it is looked no wider, and how much less like one may be. */
const offered = 5;
const enough = 8;
const leastOfBest = 0.45;

/** Looks wider and wider until enough is found; by spelling when words lead nowhere. */
async function findSimilar(
  title: string,
  concepts: readonly Concept[],
  topicIds: readonly string[],
): Promise<SimilarRow[]> {
  const lexemes = await queryRows(lexemeRow, lexemesOf(concepts.flatMap(({ said }) => said)));
  const queryOf = new Map(lexemes.map(({ phrase, query }) => [phrase, query]));
  const queries = concepts.flatMap(({ said }) => {
    const ways = said.flatMap((phrase) => queryOf.get(phrase) ?? []);
    return ways.length > 0 ? [`(${ways.join(" | ")})`] : [];
  });
  const found = new Map<string, SimilarRow>();
  const like = { title, by: queries.join(" | "), topicIds, limit: enough * 2 };
  for (const among of widerAndWider(queries)) {
    for (const row of await queryRows(similarRow, questionsSaying({ ...like, among }))) found.set(row.id, row);
    if (found.size >= enough) break;
  }
  if (found.size < offered)
    for (const row of await queryRows(similarRow, questionsSpelledLike(like))) found.set(row.id, row);
  return [...found.values()].toSorted((one, other) => other.score - one.score);
}

/** Published questions like one that is being asked, the answered first. Who asks changes nothing. */
export async function listSimilarQuestions(_viewer: Viewer, asked: SimilarQuery): Promise<QuestionView[]> {
  const glossary = await listGlossary(null);
  const named = glossary.map(({ slug, name, lay, clinical }) => ({ slug, names: [name, ...lay, ...clinical] }));
  const concepts = conceptsOf(asked.title, named);
  const slugs = new Set([...asked.topics, ...concepts.flatMap(({ topic }) => topic ?? [])]);
  const topicIds = glossary.filter(({ slug }) => slugs.has(slug)).map(({ id }) => id);
  const found = await findSimilar(asked.title, concepts, topicIds);
  const least = (found[0]?.score ?? 0) * leastOfBest;
  const ids = found.filter(({ score }) => score >= least).map(({ id }) => id);
  const rows = await reader.question.findMany({
    where: { postId: { in: ids.slice(0, offered) }, status: "PUBLISHED" },
    select: questionColumns,
  });
  const place = ({ postId, state }: QuestionRow) => (state === "WAITING" ? ids.length : 0) + ids.indexOf(postId);
  return rows.toSorted((one, other) => place(one) - place(other)).map(toQuestionView);
}
