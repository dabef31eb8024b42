import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";

/** An exercise that a search found; the higher the rank, the better. */
export const foundRow = z.object({ id: z.uuid(), rank: z.number() });

/**
 * Exercises whose title or muscles or regions sound like `text`, best first, whoever may see them.
 *
 * `<%` compares by trigrams with the best-fitting words of the other side: it forgives a typing mistake and finds the
 * beginning of a word. A topic also counts when its name stands inside a longer text ("exercise for the inner thigh").
 * Whole titles are compared as well (`%`), because a slip at the beginning of a short one spoils most of its trigrams.
 * A literal kind, not a parameter, lets PostgreSQL use the partial index on titles.
 */
export const exercisesLike = (text: string, limit: number): Prisma.Sql => Prisma.sql`
  WITH topic_like AS (
    SELECT topic_id, max(likeness) AS likeness
    FROM (
      SELECT id AS topic_id, greatest(word_similarity(${text}, name), word_similarity(name, ${text}) * 0.9) AS likeness
      FROM topic WHERE ${text} <% name OR name <% ${text}
      UNION ALL
      SELECT topic_id, greatest(word_similarity(${text}, term::text), word_similarity(term::text, ${text}) * 0.9)
      FROM topic_synonym WHERE ${text} <% term::text OR term::text <% ${text}
    ) AS named
    GROUP BY topic_id
  ),
  hit AS (
    SELECT id, word_similarity(${text}, title) + similarity(${text}, title) AS rank
    FROM post
    WHERE kind = 'EXERCISE' AND ${text} <% title
    UNION ALL
    SELECT id, similarity(${text}, title) * 1.2
    FROM post
    WHERE kind = 'EXERCISE' AND ${text} % title
    UNION ALL
    SELECT post_id, likeness * CASE exercise_muscle.use WHEN 'WORKED' THEN 0.9 ELSE 0.8 END
    FROM topic_like JOIN exercise_muscle USING (topic_id)
    UNION ALL
    SELECT post_id, likeness * 0.7
    FROM topic_like JOIN post_topic USING (topic_id) JOIN exercise USING (post_id)
  )
  SELECT id, max(rank)::float8 AS rank FROM hit GROUP BY id ORDER BY rank DESC, id LIMIT ${limit}`;

/** An exercise on the ladder of another: how many steps harder it is, below 0 where it is easier. */
export const rungRow = z.object({ id: z.uuid(), step: z.number().int() });

const farthestStep = 6;
const mostRungs = 30;

/**
 * Everything easier and harder than an exercise, step by step, the nearest first.
 *
 * Of two ways to the same exercise the longer counts, so that whatever lies between them stands between them. The steps
 * are bounded, so a loop, should there ever be one, ends as well.
 */
export const ladderOf = (exerciseId: string): Prisma.Sql => Prisma.sql`
  WITH RECURSIVE
  harder (id, step) AS (
    SELECT ${exerciseId}::uuid, 0
    UNION
    SELECT harder_id, step + 1 FROM exercise_progression JOIN harder ON easier_id = harder.id WHERE step < ${farthestStep}
  ),
  easier (id, step) AS (
    SELECT ${exerciseId}::uuid, 0
    UNION
    SELECT easier_id, step + 1 FROM exercise_progression JOIN easier ON harder_id = easier.id WHERE step < ${farthestStep}
  ),
  rung AS (
    SELECT id, max(step) AS step FROM harder GROUP BY id
    UNION ALL
    SELECT id, -max(step) FROM easier GROUP BY id
  )
  SELECT id, step FROM rung WHERE id <> ${exerciseId}::uuid ORDER BY abs(step), step, id LIMIT ${mostRungs}`;
