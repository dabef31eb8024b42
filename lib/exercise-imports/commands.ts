import { type Candidate, musclesOf } from "@/lib/exercise-imports/candidate";
import { creditOf, type Decision } from "@/lib/exercise-imports/columns";
import { doubleOf, type Like, sameness } from "@/lib/exercise-imports/doubles";
import { canBringBack, canDismiss, canMake } from "@/lib/exercise-imports/policy";
import { findLike, findMet, getCandidate, getDecidability } from "@/lib/exercise-imports/queries";
import { type ExerciseFile, gather } from "@/lib/exercise-imports/reading";
import {
  type CandidateState,
  type CandidateView,
  type ExerciseImportReport,
  exerciseImportReport,
} from "@/lib/exercise-imports/schema";
import { createHeld } from "@/lib/exercise-proposals/columns";
import { getContentLinks } from "@/lib/exercise-proposals/queries";
import type { ProposalBody, ProposedView } from "@/lib/exercise-proposals/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { permit, systemPermit } from "@/lib/platform/permit";

type Options = {
  /** Writes nothing; the report says what a run would do. */
  readonly dryRun?: boolean;
};

/** A record that doubles something here, or another record of the same files. */
type Double = { readonly candidate: Candidate; readonly like: Like | Candidate };

const importing = () => systemPermit("import:exercises", "the operator brings records over; all of them are held");

const atOnce = 200;

/** Sorts what is new from what is here, under the same title or in these files, already. */
async function sort(candidates: readonly Candidate[], seen: Map<string, Candidate>) {
  const [met, likes] = await Promise.all([findMet(candidates), findLike(candidates)]);
  const fresh: Candidate[] = [];
  const doubles: Double[] = [];
  for (const candidate of candidates) {
    const before = seen.get(sameness(candidate));
    if (!before) seen.set(sameness(candidate), candidate);
    if (met.has(`${candidate.source} ${candidate.sourceId}`)) continue;
    const like = doubleOf(candidate, likes.get(candidate.content.title) ?? []) ?? before;
    if (like) doubles.push({ candidate, like });
    else fresh.push(candidate);
  }
  return { fresh, doubles, known: candidates.length - fresh.length - doubles.length };
}

const rowOf = (candidate: Candidate) => {
  const { source, sourceId, content, missing, unmapped, author, licence, isProvenanceKnown } = candidate;
  const provenance = { author, licence: licence.name, licenceUrl: licence.url, isProvenanceKnown };
  const lists = { muscles: musclesOf(candidate), missing: [...missing], unmapped: [...unmapped] };
  return { source, sourceId, title: content.title, content, ...lists, ...provenance };
};

/** Writes candidates; a double is remembered with what it doubles, so that no later run makes it anew. */
const store = (fresh: readonly Candidate[], doubles: readonly Double[]) =>
  write(importing(), async (tx) => {
    await tx.exerciseCandidate.createMany({ data: fresh.map(rowOf), skipDuplicates: true });
    const doubled = doubles.flatMap(({ like }) => ("sourceId" in like ? [like] : []));
    const rows = await tx.exerciseCandidate.findMany({
      where: { OR: doubled.map(({ source, sourceId }) => ({ source, sourceId })) },
      select: { id: true, source: true, sourceId: true },
    });
    const idOf = new Map(rows.map(({ id, source, sourceId }) => [`${source} ${sourceId}`, id]));
    const records = doubles.flatMap(({ candidate: { source, sourceId }, like }) => {
      const localId = "sourceId" in like ? idOf.get(`${like.source} ${like.sourceId}`) : like.id;
      return localId ? [{ source, kind: "exercise", sourceId, localId }] : [];
    });
    await tx.importedRecord.createMany({ data: records, skipDuplicates: true });
  });

const count = (counts: Record<string, number>, words: readonly string[]): void => {
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
};

/** Portions of one source each, so that candidates are compared with those of the others. */
const portionsOf = (candidates: readonly Candidate[]): Candidate[][] =>
  [...Map.groupBy(candidates, ({ source }) => source).values()].flatMap((some) =>
    Array.from({ length: Math.ceil(some.length / atOnce) }, (_, index) =>
      some.slice(index * atOnce, (index + 1) * atOnce),
    ),
  );

function tell(report: ExerciseImportReport, fresh: readonly Candidate[], doubles: readonly Double[]): void {
  report.held += fresh.length;
  report.unknownProvenance += fresh.filter(({ isProvenanceKnown }) => !isProvenanceKnown).length;
  for (const { unmapped, missing } of fresh) {
    count(report.unmapped, unmapped);
    count(report.missing, missing);
  }
  report.doubles.push(
    ...doubles.map(({ candidate: { source, sourceId, content }, like }) => ({
      record: `${source} ${sourceId}`,
      title: content.title,
      like: "sourceId" in like ? like.content.title : like.title,
    })),
  );
}

/**
 * Brings exercises of other libraries over as candidates, all of them held for review.
 *
 * Nothing is guessed: what a record does not say, its reviewer has to write. No picture is fetched. A second run
 * recognises everything by its id over there; what is here under nearly the same title becomes no candidate.
 */
export async function importExercises(
  files: readonly ExerciseFile[],
  options: Options = {},
): Promise<ExerciseImportReport> {
  const { candidates, passed, auxiliary } = await gather(files);
  const report = exerciseImportReport.parse({
    ...{ held: 0, unknownProvenance: 0, known: 0, doubles: [], passed, auxiliary, unmapped: {}, missing: {} },
  });
  const seen = new Map<string, Candidate>();
  for (const portion of portionsOf(candidates)) {
    const { fresh, doubles, known } = await sort(portion, seen);
    if (!options.dryRun && fresh.length + doubles.length > 0) await store(fresh, doubles);
    report.known += known;
    tell(report, fresh, doubles);
  }
  return report;
}

/** Of two who decide at once one is refused. */
async function decide(tx: Tx, { id, state }: { id: string; state: CandidateState }, decision: Decision): Promise<void> {
  const { count } = await tx.exerciseCandidate.updateMany({ where: { id, state }, data: decision });
  if (count === 0) throw new AppError("conflict", "candidate-decided");
}

/**
 * Says why nothing is to be made of a candidate; it stays, so that no later import brings it again.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canDismiss}; `conflict`
 */
export async function dismissCandidate(
  actor: Actor,
  id: string,
  { reason }: { reason: string },
): Promise<CandidateView> {
  const candidate = await getDecidability(actor, id);
  await write(permit(actor, "exercise-candidate:dismiss", canDismiss(actor, candidate)), (tx) =>
    decide(tx, candidate, { state: "DISMISSED", reason, decidedAt: now(), decidedById: actor.id }),
  );
  return getCandidate(actor, id);
}

/**
 * Holds a candidate again after a dismissal, or where what was made of it was turned down.
 *
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canBringBack}; `conflict`
 */
export async function bringCandidateBack(actor: Actor, id: string): Promise<CandidateView> {
  const candidate = await getDecidability(actor, id);
  const exerciseStatus = candidate.exercise?.post.status ?? null;
  const verdict = canBringBack(actor, { state: candidate.state, exerciseStatus });
  const cleared = { reason: null, decidedAt: null, decidedById: null, exerciseId: null };
  await write(permit(actor, "exercise-candidate:bring-back", verdict), (tx) =>
    decide(tx, candidate, { state: "HELD", ...cleared }),
  );
  return getCandidate(actor, id);
}

/**
 * Makes an exercise of a candidate: it is held until a second practitioner has reviewed it, like any that is proposed.
 *
 * Author, source and licence go with it for good.
 * @throws {AppError} `not-found`; `forbidden` with a reason from {@link canMake}; `invalid` naming what is not there;
 *   `conflict` when somebody else has decided meanwhile
 */
export async function makeExercise(actor: Actor, id: string, { content: body }: ProposalBody): Promise<ProposedView> {
  const candidate = await getDecidability(actor, id);
  const making = permit(actor, "exercise-candidate:make", canMake(actor, candidate));
  const links = await getContentLinks(actor, body);
  return write(making, async (tx) => {
    const at = now();
    await decide(tx, candidate, { state: "MADE", decidedAt: at, decidedById: actor.id });
    const own = { at, slug: `proposed-${crypto.randomUUID()}`, adaptedFrom: creditOf(candidate) };
    const proposed = await createHeld(tx, actor, { content: { ...body, drawing: null }, links, own });
    await tx.exerciseCandidate.update({ where: { id }, data: { exerciseId: proposed.exerciseId } });
    return proposed;
  });
}
