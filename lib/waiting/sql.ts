import { z } from "zod";
import { momentCursor } from "@/lib/platform/cursor";
import { Prisma } from "@/prisma/generated/client";

/** What the list is narrowed to, by ids of topics. */
type Narrowing = {
  readonly topicId: string | undefined;
  readonly regionId: string | undefined;
  readonly limit: number;
};
type After = z.infer<typeof waitingCursor> | null;

/** Where an item without an open flag stands, behind the levels of those with one. */
const unflagged = 4;

/** What waits, as the statement below finds it. */
export const waitingRow = z.object({
  kind: z.enum(["QUESTION", "COMMENT"]),
  id: z.uuid(),
  since: z.date(),
  urgency: z.number().int(),
});

/** Like {@link momentCursor}, behind a level of urgency. */
export const waitingCursor = z.tuple([z.number().int().min(0).max(unflagged), ...momentCursor.def.items]);

/** Goes on behind a cursor; among items of one kind of urgency its time and id alone bound the index scan. */
const beyondPlain = (since: Prisma.Sql, id: Prisma.Sql, after: After): Prisma.Sql =>
  after && after[0] === unflagged
    ? Prisma.sql`and (${since}, ${id}) > (${after[1]}::timestamptz, ${after[2]}::uuid)`
    : Prisma.empty;

const beyondFlagged = (since: Prisma.Sql, after: After): Prisma.Sql =>
  after
    ? Prisma.sql`and (flagged.urgency, ${since}, flagged.id)
        > (${after[0]}::int, ${after[1]}::timestamptz, ${after[2]}::uuid)`
    : Prisma.empty;

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

/** What has an open flag, with how soon somebody should look (see lib/raised-flags/urgency.ts). */
const flagged = Prisma.sql`
  select coalesce(comment_id, post_id) as id,
    min(case level when 'EMERGENCY' then 0 when 'SUPPORT' then 1 when 'URGENT' then 2 else 3 end) as urgency
  from raised_flag where settled_at is null
  group by 1`;

const isPlain = (post: Prisma.Sql, comment: Prisma.Sql): Prisma.Sql => Prisma.sql`
  not exists (select from raised_flag
    where raised_flag.post_id = ${post} and raised_flag.comment_id is not distinct from ${comment}
      and raised_flag.settled_at is null)`;

const asked = Prisma.sql`question.published_at`;
const written = Prisma.sql`comment.created_at`;

/** Questions and comments with an open flag, answered or not. */
const withFlags = ({ topicId, regionId, limit }: Narrowing, after: After): Prisma.Sql => Prisma.sql`
  (select 'QUESTION' as kind, question.post_id as id, question.published_at as since, flagged.urgency
   from flagged join question on question.post_id = flagged.id
   where question.status = 'PUBLISHED' ${beyondFlagged(asked, after)}
     ${underTopic(Prisma.sql`question.post_id`, topicId)} ${atRegion(regionId)}
   order by flagged.urgency, question.published_at, question.post_id
   limit ${limit + 1})
  union all
  (select 'COMMENT', comment.id, comment.created_at, flagged.urgency
   from flagged join comment on comment.id = flagged.id
     join post on post.id = comment.post_id and post.status = 'PUBLISHED'
   where comment.status = 'PUBLISHED' ${beyondFlagged(written, after)}
     ${underTopic(Prisma.sql`comment.post_id`, topicId)} ${underTopic(Prisma.sql`comment.post_id`, regionId)}
   order by flagged.urgency, comment.created_at, comment.id
   limit ${limit + 1})`;

/** Questions without an answer, and comments that ask and have none. */
const withoutFlags = ({ topicId, regionId, limit }: Narrowing, after: After): Prisma.Sql => Prisma.sql`
  (select 'QUESTION', question.post_id, question.published_at, ${unflagged}::int
   from question
   where question.status = 'PUBLISHED' and question.state = 'WAITING'
     and ${isPlain(Prisma.sql`question.post_id`, Prisma.sql`null::uuid`)}
     ${beyondPlain(asked, Prisma.sql`question.post_id`, after)}
     ${underTopic(Prisma.sql`question.post_id`, topicId)} ${atRegion(regionId)}
   order by question.published_at, question.post_id
   limit ${limit + 1})
  union all
  (select 'COMMENT', comment.id, comment.created_at, ${unflagged}::int
   from comment join post on post.id = comment.post_id and post.status = 'PUBLISHED'
   where comment.kind = 'QUESTION' and comment.status = 'PUBLISHED' and comment.answer_reply_count = 0
     and ${isPlain(Prisma.sql`comment.post_id`, Prisma.sql`comment.id`)}
     ${beyondPlain(written, Prisma.sql`comment.id`, after)}
     ${underTopic(Prisma.sql`comment.post_id`, topicId)} ${underTopic(Prisma.sql`comment.post_id`, regionId)}
   order by comment.created_at, comment.id
   limit ${limit + 1})`;

/**
 * Ids of what waits: what has an open flag by its urgency, then the rest; within each, oldest first.
 *
 * Each part without flags comes ready sorted from its own index and stops at the limit; open flags are few.
 */
export const waitingIds = (narrowing: Narrowing, after: After): Prisma.Sql => Prisma.sql`
  with flagged as (${flagged})
  select kind, id, since, urgency from (
    ${withFlags(narrowing, after)}
    union all
    ${withoutFlags(narrowing, after)}
  ) as waiting
  order by urgency, since, id
  limit ${narrowing.limit + 1}`;
