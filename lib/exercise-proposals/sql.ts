import { z } from "zod";
import { loopThrough } from "@/lib/exercise-proposals/progression";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { Prisma } from "@/prisma/generated/client";

/** A step from an exercise to a harder one, by their titles. */
const stepRow = z.object({ easierId: z.uuid(), harderId: z.uuid(), easier: z.string(), harder: z.string() });

/** Everything harder than an exercise, step by step; `UNION` forgets what was met before, so a loop ends too. */
const stepsAbove = (exerciseId: string): Prisma.Sql => Prisma.sql`
  WITH RECURSIVE reached (id) AS (
    SELECT ${exerciseId}::uuid
    UNION
    SELECT harder_id FROM exercise_progression JOIN reached ON easier_id = reached.id
  )
  SELECT easier_id AS "easierId", harder_id AS "harderId", easier.title AS easier, harder.title AS harder
  FROM exercise_progression
  JOIN reached ON easier_id = reached.id
  JOIN post AS easier ON easier.id = easier_id
  JOIN post AS harder ON harder.id = harder_id`;

/** Holds everybody else's change of the ladder until this transaction ends: two of them could close a loop together. */
const lockLadder = Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('exercise_progression'))::text`;

/** The neighbours of an exercise by their ids. */
export type Neighbours = { readonly easier: readonly string[]; readonly harder: readonly string[] };

/** Says of a column that it holds nothing; left out, it would stay as it is. */
export const nothing = Prisma.DbNull;

/** Forgets the clip of what was declined before a moment: what is left of it is for reading alone. */
export const dropVideoOfDeclined = (before: Date): Prisma.Sql => Prisma.sql`
  UPDATE exercise_version SET content = content - 'video'
  WHERE state = 'DECLINED' AND decided_at < ${before} AND video_id IS NOT NULL`;

/** Forgets it too where the exercise was never published and no proposal names the clip any more. */
export const dropVideoOfNeverPublished = Prisma.sql`
  UPDATE exercise SET video = NULL
  FROM post
  WHERE post.id = exercise.post_id AND post.status = 'DRAFT' AND exercise.video_id IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM exercise_version AS named
      WHERE named.exercise_id = exercise.post_id AND named.video_id = exercise.video_id
    )`;

type Step = { readonly easierId: string; readonly harderId: string };

/**
 * Links an exercise with its neighbours; what the reviewer could not see stays linked.
 *
 * @throws {AppError} `invalid` naming the loop that the steps would make, which takes the whole review back
 */
export async function moveOnLadder(
  tx: Tx,
  exerciseId: string,
  { from, to }: { from: Neighbours; to: Neighbours },
): Promise<void> {
  const step = (easierId: string, harderId: string) => ({ easierId, harderId });
  const stepsOf = ({ easier, harder }: Neighbours) => [
    ...easier.map((id) => step(id, exerciseId)),
    ...harder.map((id) => step(exerciseId, id)),
  ];
  const isIn = (list: readonly Step[]) => (one: Step) =>
    list.some((each) => each.easierId === one.easierId && each.harderId === one.harderId);
  const [before, after] = [stepsOf(from), stepsOf(to)];
  const gone = before.filter((each) => !isIn(after)(each));
  const added = after.filter((each) => !isIn(before)(each));
  if (gone.length > 0) await tx.exerciseProgression.deleteMany({ where: { OR: gone } });
  if (added.length === 0) return;
  await tx.$queryRaw(lockLadder);
  await tx.exerciseProgression.createMany({ data: added, skipDuplicates: true });
  await assertNoLoop(tx, exerciseId);
}

async function assertNoLoop(tx: Tx, exerciseId: string): Promise<void> {
  const steps = z.array(stepRow).parse(await tx.$queryRaw(stepsAbove(exerciseId)));
  const loop = loopThrough(
    exerciseId,
    steps.map(({ easierId: from, harderId: to }) => ({ from, to })),
  );
  if (!loop) return;
  const titles = new Map(
    steps.flatMap((each) => [[each.easierId, each.easier] as const, [each.harderId, each.harder]]),
  );
  const message = loop.map((id) => titles.get(id) ?? "").join(" → ");
  throw new AppError("invalid", "progression-loop", {
    issues: [{ path: "content.harder", message: `Each would be harder than itself: ${message}` }],
  });
}
