import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";

/**
 * Waits until nobody else marks in a thread, and keeps others waiting until this transaction ends.
 *
 * Marks replace one another, hide answers and settle the question's state; one after another they cannot deadlock. The
 * post comes first, as where a comment is written.
 */
export const lockThread = (postId: string): Prisma.Sql =>
  Prisma.sql`select 1 as locked from post where id = ${postId}::uuid for no key update`;

type Quiet = {
  /** Endorsements since then count; older ones remind nobody. */
  readonly since: Date;
  /** Nothing was heard of the asker since then, and the endorsement is older. */
  readonly quietSince: Date;
  readonly limit: number;
};

/** A question whose asker has gone quiet. */
export const quietRow = z.object({ postId: z.uuid(), askerId: z.uuid(), title: z.string(), number: z.number().int() });

/**
 * Questions with an endorsed answer, whose askers have said nothing of it or in the thread since; the longest first.
 *
 * Whoever has spoken is left out here and not afterwards: else as many of them as one run takes would keep all behind
 * them from being reminded.
 */
export const quietQuestions = ({ since, quietSince, limit }: Quiet): Prisma.Sql => Prisma.sql`
  select post.id as "postId", post.author_id as "askerId", post.title, post.number
  from mark
    join comment on comment.id = mark.comment_id and comment.status = 'PUBLISHED'
    join post on post.id = mark.post_id and post.kind = 'QUESTION' and post.status = 'PUBLISHED'
    join member on member.id = post.author_id and member.joined_at is not null and member.banned_at is null
  where mark.kind = 'ENDORSE' and mark.undone_at is null
    and mark.created_at > ${since}::timestamptz and mark.created_at <= ${quietSince}::timestamptz
    and not exists (select from mark_reminder as reminder
      where reminder.post_id = post.id or reminder.member_id = post.author_id and reminder.stopped_at is not null)
    and not exists (select from mark as accepted where accepted.post_id = post.id and accepted.kind = 'ACCEPT')
    and not exists (select from addendum
      where addendum.post_id = post.id and addendum.created_at > ${quietSince}::timestamptz)
    and not exists (select from comment as spoken
      where spoken.author_id = post.author_id and spoken.post_id = post.id
        and spoken.created_at > ${quietSince}::timestamptz)
  group by post.id
  order by min(mark.created_at), post.id
  limit ${limit}`;
