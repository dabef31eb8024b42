import { z } from "zod";
import { begunBetween, dayMs, keptDays, restDays, type Week } from "@/lib/check-ins/pace";
import { Prisma } from "@/prisma/generated/client";

/** Somebody who is to be asked about an answer. */
export const dueRow = z.object({
  postId: z.uuid(),
  commentId: z.uuid(),
  memberId: z.uuid(),
  since: z.date(),
  /** The asker's reports are shown; those of others when they say so. */
  isShown: z.boolean(),
});
export type DueRow = z.infer<typeof dueRow>;

/** What has to stand for anybody to be asked: thread and answer, and nothing that says no. */
const standing = Prisma.sql`
  post.kind = 'QUESTION' and post.status = 'PUBLISHED' and post.locked_at is null
  and comment.kind = 'ANSWER' and comment.status = 'PUBLISHED' and comment.author_id <> member.id
  and member.joined_at is not null and member.banned_at is null
  and not exists (select from check_in_stop
    where check_in_stop.member_id = member.id
      and (check_in_stop.post_id is null or check_in_stop.post_id = post.id))`;

const notAskedYet = (week: Week) => Prisma.sql`
  not exists (select from check_in
    where check_in.post_id = post.id and check_in.member_id = member.id and check_in.week = ${week})`;

/**
 * Questions that are so many weeks old since they were marked, whose asker was not asked yet.
 *
 * They begin at the accept that stands; where none does, at the oldest endorsement that stands.
 */
export function dueAskersSql(week: Week, at: Date, limit: number): Prisma.Sql {
  const { from, until } = begunBetween(week, at);
  return Prisma.sql`
    select mark.post_id as "postId", mark.comment_id as "commentId", member.id as "memberId",
      mark.created_at as since, true as "isShown"
    from mark
    join post on post.id = mark.post_id
    join comment on comment.id = mark.comment_id
    join member on member.id = post.author_id
    where mark.undone_at is null and mark.created_at > ${from}::timestamptz and mark.created_at <= ${until}::timestamptz
      and (mark.kind::text = 'ACCEPT' or mark.kind::text = 'ENDORSE' and not exists (
        select from mark earlier join comment other on other.id = earlier.comment_id and other.status = 'PUBLISHED'
        where earlier.post_id = mark.post_id and earlier.undone_at is null and earlier.id <> mark.id
          and (earlier.kind::text = 'ACCEPT'
            or earlier.kind::text = 'ENDORSE' and (earlier.created_at, earlier.id) < (mark.created_at, mark.id))))
      and ${standing} and ${notAskedYet(week)}
    order by mark.created_at, mark.id
    limit ${limit}`;
}

/**
 * Others who are to be asked: who said "I have this too", and took exercises of a marked answer into their plan.
 *
 * What they took out again within a day was never done. One at a time, and not while the last one is fresh.
 */
export function dueOthersSql(week: Week, at: Date, limit: number): Prisma.Sql {
  const { from, until } = begunBetween(week, at);
  const rested = new Date(at.getTime() - restDays * dayMs);
  return Prisma.sql`
    select distinct on (member.id) post.id as "postId", comment.id as "commentId", member.id as "memberId",
      plan_item.created_at as since, false as "isShown"
    from plan_item
    join comment on comment.id = substring(plan_item.source from '^answer:([0-9a-f-]{36}):')::uuid
    join post on post.id = comment.post_id
    join member on member.id = plan_item.member_id
    join me_too on me_too.post_id = post.id and me_too.member_id = member.id
    where plan_item.source like 'answer:%'
      and plan_item.created_at > ${from}::timestamptz and plan_item.created_at <= ${until}::timestamptz
      and (plan_item.removed_at is null or plan_item.removed_at > plan_item.created_at + make_interval(days => ${keptDays}::int))
      and post.author_id <> member.id
      and exists (select from mark where mark.comment_id = comment.id and mark.undone_at is null
        and mark.kind::text in ('ACCEPT', 'ENDORSE'))
      and not exists (select from check_in recent
        where recent.member_id = member.id and recent.asked_at > ${rested}::timestamptz)
      and ${standing} and ${notAskedYet(week)}
    order by member.id, plan_item.created_at, plan_item.id
    limit ${limit}`;
}

/** What is counted: the reports about one exercise, or about the answers of one thread or one answer. */
export type Counted = { readonly exerciseId: string } | { readonly commentId: string } | { readonly postId: string };

/** Counts of one exercise or answer. */
export const outcomesRow = z.object({
  subject: z.uuid(),
  people: z.number().int(),
  did: z.number().int(),
  better: z.number().int(),
  same: z.number().int(),
  worse: z.number().int(),
});

function subjectOf(counted: Counted): { subject: Prisma.Sql; from: Prisma.Sql; where: Prisma.Sql } {
  if ("exerciseId" in counted) {
    return {
      subject: Prisma.sql`prescription.exercise_id`,
      from: Prisma.sql`prescription join check_in on check_in.comment_id = prescription.comment_id`,
      // The asker was given all of the answer; others are counted for what they took into their plan.
      where: Prisma.sql`prescription.exercise_id = ${counted.exerciseId}::uuid
        and (check_in.member_id = post.author_id or exists (select from plan_item
          where plan_item.member_id = check_in.member_id and starts_with(plan_item.source,
            'answer:' || check_in.comment_id || ':' || prescription.exercise_id || ':')))`,
    };
  }
  const from = Prisma.sql`check_in`;
  const subject = Prisma.sql`check_in.comment_id`;
  return "commentId" in counted
    ? { subject, from, where: Prisma.sql`check_in.comment_id = ${counted.commentId}::uuid` }
    : { subject, from, where: Prisma.sql`check_in.post_id = ${counted.postId}::uuid` };
}

/**
 * How many people reported, did it and how they fared, each once: as it was after 6 weeks, or else lately.
 *
 * Threads whose asker stands there without their name are not counted, so that no difference of two counts tells who
 * that is: see docs/decisions.md.
 */
export function outcomesSql(counted: Counted, fewest: number): Prisma.Sql {
  const { subject, from, where } = subjectOf(counted);
  return Prisma.sql`
    with each_person as (
      select distinct on (${subject}, check_in.member_id) ${subject} as subject, check_in.done, check_in.change
      from ${from}
      join comment on comment.id = check_in.comment_id and comment.status = 'PUBLISHED'
      join post on post.id = check_in.post_id and post.status = 'PUBLISHED' and not post.is_anonymous
      where ${where} and check_in.reported_at is not null
      order by ${subject}, check_in.member_id, check_in.week = 6 desc, check_in.reported_at desc)
    select subject, count(*)::int as people,
      (count(*) filter (where done <> 'NO'))::int as did,
      (count(*) filter (where done <> 'NO' and change = 'BETTER'))::int as better,
      (count(*) filter (where done <> 'NO' and change = 'SAME'))::int as same,
      (count(*) filter (where done <> 'NO' and change = 'WORSE'))::int as worse
    from each_person
    group by subject
    having count(*) >= ${fewest}`;
}
