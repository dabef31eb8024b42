import { z } from "zod";
import type { Candidate } from "@/lib/exercise-imports/candidate";
import { type CandidateRow, candidateColumns, toCandidateView } from "@/lib/exercise-imports/columns";
import type { Like } from "@/lib/exercise-imports/doubles";
import { canReadCandidates } from "@/lib/exercise-imports/policy";
import type { CandidateFilter, CandidateView } from "@/lib/exercise-imports/schema";
import { likeRow, titlesLike } from "@/lib/exercise-imports/sql";
import type { Actor } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, type Page, toPage } from "@/lib/platform/cursor";
import { queryRows, reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit } from "@/lib/platform/permit";
import type { Prisma } from "@/prisma/generated/client";

const states = { held: "HELD", made: "MADE", dismissed: "DISMISSED" } as const;

/** Which of these an earlier run has met, as candidates or as doubles: their ids over there. */
export async function findMet(candidates: readonly Candidate[]): Promise<ReadonlySet<string>> {
  const ids = candidates.map(({ sourceId }) => sourceId);
  const source = { in: [...new Set(candidates.map((candidate) => candidate.source))] };
  const [held, doubles] = await Promise.all([
    reader.exerciseCandidate.findMany({
      where: { source, sourceId: { in: ids } },
      select: { source: true, sourceId: true },
    }),
    reader.importedRecord.findMany({
      where: { source, kind: "exercise", sourceId: { in: ids } },
      select: { source: true, sourceId: true },
    }),
  ]);
  return new Set([...held, ...doubles].map((row) => `${row.source} ${row.sourceId}`));
}

/** What stands here under nearly the same titles, by the title that was asked for. */
export async function findLike(candidates: readonly Candidate[]): Promise<ReadonlyMap<string, readonly Like[]>> {
  const [first] = candidates;
  if (!first) return new Map();
  const titles = candidates.map(({ content }) => content.title);
  const rows = await queryRows(likeRow, titlesLike(titles, first.source));
  return Map.groupBy(rows, ({ asked }) => asked);
}

type Reading = CandidateFilter & CursorQuery;

function matching({ state, source, q }: CandidateFilter): Prisma.ExerciseCandidateWhereInput {
  const words = (q ?? "").split(/\s+/).filter(Boolean);
  return {
    state: states[state],
    ...(source ? { source } : {}),
    AND: words.map((word) => ({ title: { contains: word, mode: "insensitive" as const } })),
  };
}

/** What imports hold, the first brought first. @throws {AppError} `forbidden` with a reason from {@link canReadCandidates} */
export async function listCandidates(
  actor: Actor,
  { cursor, limit, ...filter }: Reading,
): Promise<Page<CandidateView>> {
  permit(actor, "exercise-candidates:read", canReadCandidates(actor));
  const after = cursor ? { id: { gt: decodeCursor(z.tuple([z.uuid()]), cursor)[0] } } : {};
  const rows = await reader.exerciseCandidate.findMany({
    where: { AND: [matching(filter), after] },
    orderBy: { id: "asc" },
    take: limit + 1,
    select: candidateColumns,
  });
  return toPage(rows, { limit, view: (row) => toCandidateView(row, actor), key: ({ id }) => [id] });
}

/** Facts for deciding on a candidate. @throws {AppError} `forbidden`; `not-found` */
export async function getDecidability(actor: Actor, id: string): Promise<CandidateRow> {
  permit(actor, "exercise-candidates:read", canReadCandidates(actor));
  const row = await reader.exerciseCandidate.findUnique({ where: { id }, select: candidateColumns });
  if (!row) throw new AppError("not-found", "candidate");
  return row;
}

/** One of them, whatever became of it. @throws {AppError} `forbidden`; `not-found` */
export const getCandidate = async (actor: Actor, id: string): Promise<CandidateView> =>
  toCandidateView(await getDecidability(actor, id), actor);
