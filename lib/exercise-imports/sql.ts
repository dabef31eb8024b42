import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";

/** Something here with nearly the same name; `isHere` tells an exercise from another candidate. */
export const likeRow = z.object({
  asked: z.string(),
  id: z.uuid(),
  title: z.string(),
  muscles: z.array(z.string()),
  likeness: z.number(),
});
export type LikeRow = z.infer<typeof likeRow>;

/**
 * Exercises of the library, and candidates of other sources, whose titles are spelled much like those given.
 *
 * Candidates of the same source are told apart by their ids: a library names its own variants alike.
 */
export const titlesLike = (titles: readonly string[], source: string): Prisma.Sql => Prisma.sql`
  SELECT named.asked, target.id, target.title, target.muscles, target.likeness::float8 AS likeness
  FROM unnest(${titles}::text[]) AS named(asked)
  CROSS JOIN LATERAL (
    SELECT post.id, post.title, similarity(post.title, named.asked) AS likeness, ARRAY(
      SELECT topic.slug FROM exercise_muscle JOIN topic ON topic.id = exercise_muscle.topic_id
      WHERE exercise_muscle.post_id = post.id
    ) AS muscles
    FROM post
    WHERE post.kind = 'EXERCISE' AND post.status IN ('PUBLISHED', 'HELD') AND post.title % named.asked
    UNION ALL
    SELECT id, title, similarity(title, named.asked), muscles
    FROM exercise_candidate
    WHERE source <> ${source} AND state IN ('HELD', 'MADE') AND title % named.asked
  ) AS target
  WHERE target.likeness >= 0.6`;
