import { Prisma } from "@/prisma/generated/client";

type Window = { readonly from: Date; readonly now: Date };

/**
 * The median time from a question to a practitioner's first answer, and what waits.
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
  ), pace as (
    select count(*) as answered, percentile_cont(0.5) within group (order by hours) as median from asked
  )
  select pace.answered, pace.median,
    (select count(*) from question
      where status = 'PUBLISHED' and state = 'WAITING' and asked_back_at is null) as waiting,
    (select count(*) from question
      where status = 'PUBLISHED' and state = 'WAITING' and asked_back_at is null
        and published_at < ${now}::timestamptz - make_interval(secs => pace.median * 3600)) as longer
  from pace`;
