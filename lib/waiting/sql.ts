import { Prisma } from "@/prisma/generated/client";

/** What the list is narrowed to, by ids of topics. */
type Narrowing = {
  readonly topicId: string | undefined;
  readonly regionId: string | undefined;
  readonly limit: number;
};
type After = readonly [since: string, id: string] | null;

const beyond = (since: Prisma.Sql, id: Prisma.Sql, after: After): Prisma.Sql =>
  after ? Prisma.sql`and (${since}, ${id}) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : Prisma.empty;

const underTopic = (post: Prisma.Sql, id: string | undefined): Prisma.Sql =>
  id
    ? Prisma.sql`and exists (select from post_topic
        where post_topic.post_id = ${post} and post_topic.topic_id = ${id}::uuid)`
    : Prisma.empty;

/** An intake's region for a question; for a comment, which has no intake, the topics of its article. */
const atRegion = (id: string | undefined): Prisma.Sql =>
  id
    ? Prisma.sql`and exists (select from question_region
        where question_region.post_id = question.post_id and question_region.topic_id = ${id}::uuid)`
    : Prisma.empty;

/**
 * Ids of what waits, oldest first: questions without an answer, and comments that ask and have none.
 *
 * Each half comes ready sorted from its own index and stops at the limit; the union is then short.
 */
export const waitingIds = ({ topicId, regionId, limit }: Narrowing, after: After): Prisma.Sql => Prisma.sql`
  select kind, id, since from (
    (select 'QUESTION' as kind, question.post_id as id, question.published_at as since
     from question
     where question.status = 'PUBLISHED' and question.state = 'WAITING'
       ${beyond(Prisma.sql`question.published_at`, Prisma.sql`question.post_id`, after)}
       ${underTopic(Prisma.sql`question.post_id`, topicId)} ${atRegion(regionId)}
     order by question.published_at, question.post_id
     limit ${limit + 1})
    union all
    (select 'COMMENT', comment.id, comment.created_at
     from comment join post on post.id = comment.post_id and post.status = 'PUBLISHED'
     where comment.kind = 'QUESTION' and comment.status = 'PUBLISHED' and comment.answer_reply_count = 0
       ${beyond(Prisma.sql`comment.created_at`, Prisma.sql`comment.id`, after)}
       ${underTopic(Prisma.sql`comment.post_id`, topicId)} ${underTopic(Prisma.sql`comment.post_id`, regionId)}
     order by comment.created_at, comment.id
     limit ${limit + 1})
  ) as waiting
  order by since, id
  limit ${limit + 1}`;
