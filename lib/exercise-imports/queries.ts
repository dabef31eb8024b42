import { z } from "zod";
import type { Candidate } from "@/lib/exercise-imports/candidate";
import type { Like } from "@/lib/exercise-imports/doubles";
import { canReadCandidates } from "@/lib/exercise-imports/policy";
import { type CandidateView, candidateContent, missingPart } from "@/lib/exercise-imports/schema";
import { likeRow, titlesLike } from "@/lib/exercise-imports/sql";
import type { Actor } from "@/lib/platform/actor";
import { type CursorQuery, decodeCursor, type Page, toPage } from "@/lib/platform/cursor";
import { queryRows, reader } from "@/lib/platform/db";
import { permit } from "@/lib/platform/permit";

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

const candidateColumns = {
  id: true,
  title: true,
  source: true,
  sourceId: true,
  content: true,
  missing: true,
  unmapped: true,
  author: true,
  licence: true,
  licenceUrl: true,
  isProvenanceKnown: true,
} as const;

/** What imports hold, the first brought first. @throws {AppError} `forbidden` with a reason from {@link canReadCandidates} */
export async function listCandidates(actor: Actor, { cursor, limit }: CursorQuery): Promise<Page<CandidateView>> {
  permit(actor, "exercise-candidates:read", canReadCandidates(actor));
  const after = cursor ? { id: { gt: decodeCursor(z.tuple([z.uuid()]), cursor)[0] } } : {};
  const rows = await reader.exerciseCandidate.findMany({
    where: { state: "HELD", ...after },
    orderBy: { id: "asc" },
    take: limit + 1,
    select: candidateColumns,
  });
  const view = ({ content, missing, ...row }: (typeof rows)[number]): CandidateView => ({
    ...row,
    content: candidateContent.parse(content),
    missing: missingPart.array().parse(missing),
  });
  return toPage(rows, { limit, view, key: ({ id }) => [id] });
}
