import { z } from "zod";
import { momentCursor } from "@/lib/platform/cursor";
import { type Practice, ranks, ranksOf } from "@/lib/waiting/order";
import type { WaitingTab } from "@/lib/waiting/schema";
import { Prisma } from "@/prisma/generated/client";

type After = z.infer<typeof waitingCursor> | null;

/** Which part of which tab is wanted; topics are told by id. */
export type Wanted = {
  readonly tab: Exclude<WaitingTab, "mine">;
  readonly topicId: string | undefined;
  readonly regionId: string | undefined;
  readonly limit: number;
  readonly after: After;
  readonly practice: Practice;
};

/** What waits, as the statements below find it. */
export const waitingRow = z.object({
  kind: z.enum(["QUESTION", "COMMENT"]),
  id: z.uuid(),
  since: z.date(),
  rank: z.number().int(),
});

/** Like {@link momentCursor}, behind a rank (see order.ts). */
export const waitingCursor = z.tuple([z.number().int().min(0).max(ranks.other), ...momentCursor.def.items]);

/** What a tab holds besides red flags, and since when it waits; a comment never gets worse. */
const tabs = {
  waiting: {
    question: Prisma.sql`question.practitioner_answer_count = 0 and question.state <> 'MARKED' and question.asked_back_at is null`,
    asked: Prisma.sql`question.published_at`,
    comment: Prisma.sql`comment.kind = 'QUESTION' and comment.answer_reply_count = 0 and comment.asked_back_at is null`,
    written: Prisma.sql`comment.created_at`,
  },
  "asked-back": {
    question: Prisma.sql`question.asked_back_at is not null`,
    asked: Prisma.sql`question.asked_back_at`,
    comment: Prisma.sql`comment.asked_back_at is not null`,
    written: Prisma.sql`comment.asked_back_at`,
  },
  "follow-up": {
    question: Prisma.sql`question.follow_up_due_at is not null`,
    asked: Prisma.sql`question.follow_up_due_at`,
    comment: Prisma.sql`false`,
    written: Prisma.sql`comment.created_at`,
  },
} as const;

/** As a date and not as its words: the driver writes both moments as it wrote those of the rows. */
const momentOf = (after: NonNullable<After>): Prisma.Sql => Prisma.sql`${new Date(after[1])}::timestamptz`;

const ids = (of: Iterable<string>): Prisma.Sql => Prisma.sql`${[...of]}::uuid[]`;

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
    min(case level when 'EMERGENCY' then 0 when 'SUPPORT' then 1 when 'URGENT' then 2 else 3 end) as rank
  from raised_flag where settled_at is null
  group by 1`;

const isPlain = (post: Prisma.Sql, comment: Prisma.Sql): Prisma.Sql => Prisma.sql`
  not exists (select from raised_flag
    where raised_flag.post_id = ${post} and raised_flag.comment_id is not distinct from ${comment}
      and raised_flag.settled_at is null)`;

const beyondFlagged = (since: Prisma.Sql, after: After): Prisma.Sql =>
  after
    ? Prisma.sql`and (flagged.rank, ${since}, flagged.id) > (${after[0]}::int, ${momentOf(after)}, ${after[2]}::uuid)`
    : Prisma.empty;

/** Goes on behind a cursor of the same rank: time and id alone bound the index scan. */
const beyondPlain = (since: Prisma.Sql, id: Prisma.Sql, { after, rank }: { after: After; rank: number }): Prisma.Sql =>
  after?.[0] === rank ? Prisma.sql`and (${since}, ${id}) > (${momentOf(after)}, ${after[2]}::uuid)` : Prisma.empty;

/** Questions and comments with an open flag; in the first tab answered or not. */
function withFlags({ tab, topicId, regionId, limit, after }: Wanted): Prisma.Sql {
  const { asked, written, ...of } = tabs[tab];
  const any = { question: Prisma.sql`true`, comment: Prisma.sql`true` };
  const { question, comment } = tab === "waiting" ? any : of;
  return Prisma.sql`
  (select 'QUESTION' as kind, question.post_id as id, ${asked} as since, flagged.rank
   from flagged join question on question.post_id = flagged.id
   where question.status = 'PUBLISHED' and ${question} ${beyondFlagged(asked, after)}
     ${underTopic(Prisma.sql`question.post_id`, topicId)} ${atRegion(regionId)}
   order by flagged.rank, since, id
   limit ${limit + 1})
  union all
  (select 'COMMENT', comment.id, ${written} as since, flagged.rank
   from flagged join comment on comment.id = flagged.id
     join post on post.id = comment.post_id and post.status = 'PUBLISHED'
   where comment.status = 'PUBLISHED' and ${comment} ${beyondFlagged(written, after)}
     ${underTopic(Prisma.sql`comment.post_id`, topicId)} ${underTopic(Prisma.sql`comment.post_id`, regionId)}
   order by flagged.rank, since, id
   limit ${limit + 1})
  order by rank, since, id
  limit ${limit + 1}`;
}

/**
 * What fits, as order.ts has it. A scalar subquery and not `exists … or not exists …`: the planner would hash the whole
 * table for that.
 */
function fits(regions: Prisma.Sql, language: Prisma.Sql, { scope, languages }: Practice): Prisma.Sql {
  const inScope = Prisma.sql`coalesce((select bool_or(topic_id = any(${ids(scope)})) from ${regions}), true)`;
  const spoken = Prisma.sql`coalesce(${language} = any(${[...languages]}::text[]), true)`;
  const wishes = [...(scope.size > 0 ? [inScope] : []), ...(languages.length > 0 ? [spoken] : [])];
  return wishes.length > 0 ? Prisma.sql`(${Prisma.join(wishes, " and ")})` : Prisma.sql`true`;
}

const isFollowed = (post: Prisma.Sql, { topics }: Practice): Prisma.Sql => Prisma.sql`
  exists (select from post_topic where post_topic.post_id = ${post} and post_topic.topic_id = any(${ids(topics)}))`;

type Standing = { post: Prisma.Sql; regions: Prisma.Sql; language: Prisma.Sql };

function hasRank(rank: number, { post, regions, language }: Standing, practice: Practice): Prisma.Sql {
  const fitting = fits(regions, language, practice);
  if (rank === ranks.other) return Prisma.sql`and not ${fitting}`;
  if (practice.topics.size === 0) return Prisma.sql`and ${fitting}`;
  const followed = isFollowed(post, practice);
  return rank === ranks.followed
    ? Prisma.sql`and ${fitting} and ${followed}`
    : Prisma.sql`and ${fitting} and not ${followed}`;
}

const questionStanding: Standing = {
  post: Prisma.sql`question.post_id`,
  regions: Prisma.sql`question_region where question_region.post_id = question.post_id`,
  language: Prisma.sql`question.language::text`,
};
const commentStanding: Standing = {
  post: Prisma.sql`comment.post_id`,
  regions: Prisma.sql`post_topic join topic on topic.id = topic_id and topic.kind = 'REGION' where post_topic.post_id = comment.post_id`,
  language: Prisma.sql`null::text`,
};

/** What has no open flag, of one rank. Each half comes ready sorted from its own index and stops at the limit. */
function withoutFlags(rank: number, { tab, topicId, regionId, limit, after, practice }: Wanted): Prisma.Sql {
  const { question, comment, asked, written } = tabs[tab];
  const [post, commentId] = [Prisma.sql`question.post_id`, Prisma.sql`comment.id`];
  return Prisma.sql`
  (select 'QUESTION' as kind, question.post_id as id, ${asked} as since, ${rank}::int as rank
   from question
   where question.status = 'PUBLISHED' and ${question} and ${isPlain(post, Prisma.sql`null::uuid`)}
     ${beyondPlain(asked, post, { after, rank })} ${hasRank(rank, questionStanding, practice)}
     ${underTopic(post, topicId)} ${atRegion(regionId)}
   order by ${asked}, question.post_id
   limit ${limit + 1})
  union all
  (select 'COMMENT', comment.id, ${written}, ${rank}::int
   from comment join post on post.id = comment.post_id and post.status = 'PUBLISHED'
   where comment.status = 'PUBLISHED' and ${comment} and ${isPlain(Prisma.sql`comment.post_id`, commentId)}
     ${beyondPlain(written, commentId, { after, rank })} ${hasRank(rank, commentStanding, practice)}
     ${underTopic(Prisma.sql`comment.post_id`, topicId)} ${underTopic(Prisma.sql`comment.post_id`, regionId)}
   order by ${written}, comment.id
   limit ${limit + 1})
  order by since, id`;
}

const nameOf = (rank: number): Prisma.Sql => Prisma.raw(`rank_${rank}`);

/** How many are still wanted behind the ranks before. */
const left = (limit: number, before: readonly Prisma.Sql[]): Prisma.Sql => {
  const found = before.map((name) => Prisma.sql`(select count(*) from ${name})`);
  return Prisma.sql`greatest(0, ${Prisma.join([Prisma.sql`${limit + 1}::int`, ...found], " - ")})`;
};

/**
 * Ids of what waits, in the order of order.ts.
 *
 * Open flags are few and sorted. Every later rank is a part of its own, bounded by what those before it left over:
 * PostgreSQL does not begin a part whose limit is 0, so a page reads no more than it shows.
 */
export function waitingIds(wanted: Wanted): Prisma.Sql {
  const { limit, after, practice } = wanted;
  const plain = ranksOf(practice).filter((rank) => !after || rank >= after[0]);
  const isAmongFlags = !after || after[0] < ranks.followed;
  const first = isAmongFlags ? [Prisma.raw("rank_flagged")] : [];
  const names = [...first, ...plain.map(nameOf)];
  const parts = plain.map(
    (rank, index) => Prisma.sql`${nameOf(rank)} as materialized (
      select * from (${withoutFlags(rank, wanted)}) as part
      limit ${left(limit, [...first, ...plain.slice(0, index).map(nameOf)])})`,
  );
  const flags = isAmongFlags ? [Prisma.sql`rank_flagged as materialized (${withFlags(wanted)})`] : [];
  return Prisma.sql`
    with flagged as (${flagged}), ${Prisma.join([...flags, ...parts])}
    select kind, id, since, rank from (
      ${Prisma.join(
        names.map((name) => Prisma.sql`select * from ${name}`),
        " union all ",
      )}
    ) as waiting
    order by rank, since, id
    limit ${limit + 1}`;
}

type Mine = { readonly memberId: string; readonly now: Date; readonly limit: number; readonly after: After };

/** A comment's own matter: the comment that asks which it replied to, else the question it stands in. */
const matter = Prisma.sql`
  case when parent.kind = 'QUESTION' then 'COMMENT' else 'QUESTION' end as kind,
  case when parent.kind = 'QUESTION' then parent.id else asking.post_id end as id`;

const matters = ({ memberId, now }: Mine): Prisma.Sql => Prisma.sql`
  select case when post_id is null then 'COMMENT' else 'QUESTION' end as kind, coalesce(post_id, comment_id) as id,
    created_at as since, 0 as rank
  from claim where member_id = ${memberId}::uuid and until > ${now}::timestamptz
  union all
  select ${matter}, asking.answered_back_at, 1
  from comment as asking left join comment as parent on parent.id = asking.parent_id
  where asking.author_id = ${memberId}::uuid and asking.asks_back and asking.answered_back_at is not null
    and asking.status = 'PUBLISHED' and not exists (select from comment as later
      where later.author_id = asking.author_id and later.post_id = asking.post_id and later.status = 'PUBLISHED'
        and later.created_at > asking.answered_back_at)
    and not exists (select from question where question.post_id = asking.post_id and question.state = 'MARKED')
  union all
  select 'QUESTION', question.post_id, question.follow_up_due_at, 1
  from question where question.follow_up_due_at is not null and exists (select from comment as answer
    where answer.post_id = question.post_id and answer.author_id = ${memberId}::uuid
      and answer.kind = 'ANSWER' and answer.status = 'PUBLISHED')
  union all
  select ${matter}, asking.created_at, 2
  from comment as asking left join comment as parent on parent.id = asking.parent_id
  where asking.author_id = ${memberId}::uuid and asking.asks_back and asking.answered_back_at is null
    and asking.status = 'PUBLISHED'`;

const shownComments = Prisma.sql`comment join post on post.id = comment.post_id and post.status = 'PUBLISHED'`;

/** Those that are still open to read. */
const openMatters = (mine: Mine): Prisma.Sql => Prisma.sql`
  select * from (${matters(mine)}) as each_matter
  where case when kind = 'QUESTION'
    then exists (select from question where question.post_id = each_matter.id and question.status = 'PUBLISHED')
    else exists (select from ${shownComments} where comment.id = each_matter.id and comment.status = 'PUBLISHED') end`;

/**
 * What one practitioner claimed, what came back to them, what they asked back, oldest first, and what they answered,
 * newest first; each once. Only the answers can be many: they come in the order of an index and stop at the limit.
 */
export function mineIds(mine: Mine): Prisma.Sql {
  const { memberId, after, limit } = mine;
  const isAmongAnswers = after !== null && after[0] === 3;
  const beyondOpen = after
    ? Prisma.sql`where (rank, since, id) > (${after[0]}::int, ${momentOf(after)}, ${after[2]}::uuid)`
    : Prisma.empty;
  const beyondAnswer = isAmongAnswers
    ? Prisma.sql`and (comment.created_at, comment.post_id) < (${momentOf(after)}, ${after[2]}::uuid)`
    : Prisma.empty;
  return Prisma.sql`
    with matter as materialized (
      select distinct on (id) kind, id, since, rank from (${openMatters(mine)}) as open order by id, rank, since
    ), first as materialized (
      select * from matter ${isAmongAnswers ? Prisma.sql`where false` : beyondOpen} order by rank, since, id limit ${limit + 1}
    ), answered as materialized (
      select * from (
        select 'QUESTION' as kind, comment.post_id as id, comment.created_at as since, 3 as rank
        from comment join question on question.post_id = comment.post_id and question.status = 'PUBLISHED'
        where comment.author_id = ${memberId}::uuid and comment.kind = 'ANSWER' and comment.status = 'PUBLISHED'
          and not exists (select from matter where matter.id = comment.post_id) ${beyondAnswer}
        order by comment.created_at desc, comment.post_id desc
        limit ${limit + 1}
      ) as part limit greatest(0, ${limit + 1} - (select count(*) from first))
    )
    select kind, id, since, rank from (select * from first union all select * from answered) as mine
    order by rank, case when rank < 3 then since end, case when rank < 3 then id end, since desc, id desc
    limit ${limit + 1}`;
}

const count = (from: Prisma.Sql, which: Prisma.Sql) => Prisma.sql`(select count(*) from ${from} and ${which})`;

/** How much each tab lists; the answers under "mine" are not counted, since nothing waits there. */
export function tabCounts(mine: Mine): Prisma.Sql {
  const { waiting, "asked-back": back, "follow-up": later } = tabs;
  const questions = Prisma.sql`question where question.status = 'PUBLISHED'`;
  const comments = Prisma.sql`${shownComments} where comment.status = 'PUBLISHED'`;
  return Prisma.sql`
  with flagged as materialized (${flagged})
  select ${count(questions, waiting.question)} + ${count(comments, waiting.comment)}
      + ${count(questions, Prisma.sql`question.post_id in (select id from flagged) and not (${waiting.question})`)}
      + ${count(comments, Prisma.sql`comment.id in (select id from flagged) and not (${waiting.comment})`)} as waiting,
    ${count(questions, back.question)} + ${count(comments, back.comment)} as "asked-back",
    ${count(questions, later.question)} as "follow-up",
    (select count(distinct id) from (${openMatters(mine)}) as open) as mine`;
}
