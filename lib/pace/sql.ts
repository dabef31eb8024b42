import { Prisma } from "@/prisma/generated/client";

type Window = { readonly from: Date; readonly now: Date };

/**
 * The median time from a question to a practitioner's first answer, and what waits. A comment that asks is a question
 * too; it is answered by a practitioner's reply, or by that of whoever wrote what it stands under.
 *
 * The questions come from the index by date, the first answer of each from one step into the index of practitioners'
 * answers.
 */
export const paceSince = ({ from, now }: Window): Prisma.Sql => Prisma.sql`
  with asked as materialized (
    select extract(epoch from first.at - question.published_at) / 3600 as hours
    from question, lateral (
      select comment.created_at as at from comment
      where comment.post_id = question.post_id and comment.kind = 'ANSWER' and comment.status = 'PUBLISHED'
        and comment.credential_id is not null
      order by comment.created_at limit 1
    ) as first
    where question.status = 'PUBLISHED' and question.published_at >= ${from}::timestamptz
    union all
    select extract(epoch from first.at - comment.created_at) / 3600
    from comment join post on post.id = comment.post_id and post.status = 'PUBLISHED', lateral (
      select reply.created_at as at from comment as reply
      where reply.parent_id = comment.id and reply.status = 'PUBLISHED' and not reply.asks_back
        and reply.author_id <> comment.author_id
        and (reply.credential_id is not null or reply.author_id = post.author_id)
      order by reply.created_at limit 1
    ) as first
    where comment.kind = 'QUESTION' and comment.status = 'PUBLISHED' and comment.answer_reply_count > 0
      and comment.created_at >= ${from}::timestamptz
  ), pace as (
    select count(*) as answered, percentile_cont(0.5) within group (order by hours) as median from asked
  ), waits as (
    select published_at as since from question
    where status = 'PUBLISHED' and practitioner_answer_count = 0 and state <> 'MARKED' and asked_back_at is null
    union all
    select comment.created_at from comment join post on post.id = comment.post_id and post.status = 'PUBLISHED'
    where comment.kind = 'QUESTION' and comment.status = 'PUBLISHED' and comment.answer_reply_count = 0
      and comment.asked_back_at is null
  )
  select pace.answered, pace.median, waiting.count as waiting, waiting.longer
  from pace, lateral (
    select count(*) as count,
      count(*) filter (where since < ${now}::timestamptz - make_interval(secs => pace.median * 3600)) as longer
    from waits
  ) as waiting`;
