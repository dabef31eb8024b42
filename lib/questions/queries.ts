import type { Viewer } from "@/lib/platform/actor";
import { decodeCursor, momentCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { PostLink } from "@/lib/posts/schema";
import { visiblePosts } from "@/lib/posts/visibility";
import { type QuestionRow, questionColumns, toPlaces, toQuestionView } from "@/lib/questions/columns";
import type {
  QuestionFilters,
  QuestionPageView,
  QuestionSort,
  QuestionState,
  QuestionView,
} from "@/lib/questions/schema";
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

function filtered(filters: QuestionFilters): Prisma.QuestionWhereInput[] {
  const state = filters.sort === "longest-waiting" ? "waiting" : filters.state;
  return [
    state ? { state: stateOf[state] } : {},
    filters.topic ? { post: { topics: { some: { topic: { slug: filters.topic } } } } } : {},
    filters.region ? { regions: { some: { topic: { slug: filters.region } } } } : {},
  ];
}

/** Published questions by state, topic, region and order. Who reads changes nothing: lists show what a stranger may see. */
export async function listQuestions(_viewer: Viewer, filters: QuestionFilters): Promise<Page<QuestionView>> {
  const sort = sortKeys[filters.sort];
  const rows = await reader.question.findMany({
    where: { AND: [{ status: "PUBLISHED" }, ...filtered(filters), afterCursor(sort, filters.cursor)] },
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

/** A question with its intake. @throws {AppError} `not-found` */
export async function getQuestionPage(viewer: Viewer, slug: string): Promise<QuestionPageView> {
  const row = await reader.question.findFirst({
    where: { post: { AND: [{ kind: "QUESTION", slug }, visiblePosts(viewer)] } },
    select: {
      ...questionColumns,
      onset: true,
      course: true,
      painAtRest: true,
      painMoving: true,
      worse: true,
      better: true,
      tried: true,
      clinicianSaid: true,
      goal: true,
      post: {
        select: {
          ...questionColumns.post.select,
          markdown: true,
          html: true,
          lockedAt: true,
          askedUnder: { select: { kind: true, slug: true, title: true, status: true } },
        },
      },
    },
  });
  if (!row) throw new AppError("not-found", "question");
  const { onset, course, painAtRest, painMoving, worse, better, tried, clinicianSaid, goal, post } = row;
  const under = post.askedUnder?.status === "PUBLISHED" ? post.askedUnder : null;
  return {
    ...toQuestionView(row),
    markdown: post.markdown,
    html: post.html,
    isLocked: post.lockedAt !== null,
    askedUnder: under && { kind: under.kind, slug: under.slug, title: under.title },
    intake: {
      where: toPlaces(row.regions),
      onset,
      course,
      painAtRest,
      painMoving,
      worse,
      better,
      tried,
      clinicianSaid,
      goal,
    },
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

/** How many questions of each region are open to read, for the home page. */
export async function countByRegion(_viewer: Viewer): Promise<{ slug: string; name: string; count: number }[]> {
  const groups = await reader.questionRegion.groupBy({
    by: ["topicId"],
    where: { question: { status: "PUBLISHED" } },
    _count: { postId: true },
    orderBy: { _count: { postId: "desc" } },
    take: 6,
  });
  const topics = await reader.topic.findMany({
    where: { id: { in: groups.map((group) => group.topicId) } },
    select: { id: true, slug: true, name: true },
  });
  const names = new Map(topics.map((topic) => [topic.id, topic]));
  return groups.flatMap(({ topicId, _count }) => {
    const topic = names.get(topicId);
    return topic ? [{ slug: topic.slug, name: topic.name, count: _count.postId }] : [];
  });
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
