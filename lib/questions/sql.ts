import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";

export const lexemeRow = z.object({ phrase: z.string(), query: z.string() });

/**
 * Phrases as PostgreSQL looks for them; one of stop words alone is not among them.
 *
 * All of a phrase's words, wherever they stand: their order would have to be read from each text that has them.
 */
export const lexemesOf = (phrases: readonly string[]): Prisma.Sql => Prisma.sql`
  select phrase, plainto_tsquery('english', phrase)::text as query
  from unnest(${[...phrases]}::text[]) as phrase
  where numnode(plainto_tsquery('english', phrase)) > 0`;

/** A published question that may be the same; the higher the score, the likelier. */
export const similarRow = z.object({ id: z.uuid(), score: z.number() });
export type SimilarRow = z.infer<typeof similarRow>;

/** Candidates that are compared in full. */
const compared = 200;

type Like = {
  readonly title: string;
  /** Which questions to compare, and by which words to compare them, as `tsquery`. */
  readonly among: string;
  readonly by: string;
  readonly topicIds: readonly string[];
  readonly limit: number;
};

const scored = (hit: Prisma.Sql, { title, by, topicIds, limit }: Omit<Like, "among">): Prisma.Sql => Prisma.sql`
  with hit as materialized (${hit})
  select id, (
    ts_rank(search, ${by}::tsquery, 1) + similarity(title, ${title})
      + 0.1 * (select count(*) from post_topic where post_id = hit.id and topic_id = any(${[...topicIds]}::uuid[]))
  )::float8 as score
  from hit order by score desc, id desc limit ${limit}`;

/**
 * Questions that say what `among` asks for, the likest first.
 *
 * Only so many are compared: whatever comes first of thousands that all say the same is as good as another.
 */
export const questionsSaying = ({ among, ...like }: Like): Prisma.Sql =>
  scored(Prisma.sql`select id, title, search from questions_saying(${among}::tsquery, ${compared})`, like);

/** Questions whose titles look like this one, letter by letter: for typing mistakes. */
export const questionsSpelledLike = (like: Omit<Like, "among">): Prisma.Sql =>
  scored(
    Prisma.sql`select id, title, search from post
      where title % ${like.title} and kind = 'QUESTION' and status = 'PUBLISHED' limit ${compared}`,
    like,
  );
