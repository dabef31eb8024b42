import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { topicColumns } from "@/lib/topics/columns";
import type { TopicKind, TopicPageView, TopicView } from "@/lib/topics/schema";
import type { Prisma, SynonymRegister } from "@/prisma/generated/client";

/** All topics, or those of one kind, by name. Topics are few and open to everybody. */
export function listTopics(_viewer: Viewer, kind?: TopicKind): Promise<TopicView[]> {
  return reader.topic.findMany({ where: kind ? { kind } : {}, orderBy: { name: "asc" }, select: topicColumns });
}

const topicPageColumns = {
  ...topicColumns,
  id: true,
  description: true,
  synonyms: { select: { term: true, register: true }, orderBy: { term: "asc" } },
} as const satisfies Prisma.TopicSelect;

type TopicPageRow = Prisma.TopicGetPayload<{ select: typeof topicPageColumns }>;

function toTopicPageView({ synonyms, ...topic }: TopicPageRow): TopicPageView {
  const named = (register: SynonymRegister) =>
    synonyms.filter((each) => each.register === register).map(({ term }) => term);
  return { ...topic, lay: named("LAY"), clinical: named("CLINICAL") };
}

/** A topic with its lay and clinical names. @throws {AppError} `not-found` */
export async function getTopic(_viewer: Viewer, slug: string): Promise<TopicPageView> {
  const row = await reader.topic.findUnique({
    where: { slug },
    select: topicPageColumns,
  });
  if (!row) throw new AppError("not-found", "topic");
  return toTopicPageView(row);
}

/** Ids of topics by their slugs. @throws {AppError} `invalid` naming a slug that does not exist */
export async function getTopicIds(_viewer: Viewer, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.topic.findMany({ where: { slug: { in: [...slugs] } }, select: { id: true, slug: true } });
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  const unknown = slugs.find((slug) => !ids.has(slug));
  if (unknown)
    throw new AppError("invalid", "topic-unknown", {
      issues: [{ path: "topics", message: `There is no topic "${unknown}"` }],
    });
  return ids;
}

/**
 * Ids of the topics that a list is narrowed to, by slug; null when one does not exist, so that nothing is listed.
 *
 * Lists ask for them first: only with the id at hand does PostgreSQL know whether a topic is common or rare, and so
 * whether to walk the list in order or to sort what stands under the topic.
 */
export async function findTopicIds(
  _viewer: Viewer,
  wanted: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, string> | null> {
  const slugs = new Set(wanted.filter((slug) => slug !== undefined));
  if (slugs.size === 0) return new Map();
  const rows = await reader.topic.findMany({ where: { slug: { in: [...slugs] } }, select: { id: true, slug: true } });
  return rows.length < slugs.size ? null : new Map(rows.map((row) => [row.slug, row.id]));
}

/** All topics with their other names, for the page that lists them and for the API. */
export async function listGlossary(_viewer: Viewer, kind?: TopicKind): Promise<TopicPageView[]> {
  const rows = await reader.topic.findMany({
    where: kind ? { kind } : {},
    orderBy: { name: "asc" },
    select: topicPageColumns,
  });
  return rows.map(toTopicPageView);
}

/** Only regions of the body are places of an intake. @throws {AppError} `invalid` naming the place that is none */
export async function assertRegions(viewer: Viewer, slugs: readonly string[]): Promise<void> {
  const regions = new Set((await listTopics(viewer, "REGION")).map((topic) => topic.slug));
  const index = slugs.findIndex((slug) => !regions.has(slug));
  if (index < 0) return;
  const message = `"${slugs[index]}" is not a region of the body`;
  throw new AppError("invalid", "region-unknown", { issues: [{ path: `where.${index}.region`, message }] });
}
