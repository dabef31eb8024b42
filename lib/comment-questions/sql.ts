import { Prisma } from "@/prisma/generated/client";

type Move = {
  /** The article or exercise that the comment stands under, and who wrote it. */
  readonly fromId: string;
  readonly fromAuthorId: string;
  readonly commentId: string;
  readonly path: readonly number[];
  readonly askerId: string;
  readonly questionId: string;
};

/**
 * Moves what was replied to a comment into its question, each reply with its number.
 *
 * Replies right under it by the article's author or a practitioner become answers, the first of each; paths lose what
 * lay above. A reply that is being posted at the same moment stays where it was posted.
 */
export const moveReplies = ({ fromId, fromAuthorId, commentId, path, askerId, questionId }: Move): Prisma.Sql => {
  const levels = path.length;
  return Prisma.sql`
    with moved as (
      select id, parent_id = ${commentId}::uuid as at_top,
        parent_id = ${commentId}::uuid
          and author_id <> ${askerId}::uuid
          and (credential_id is not null or author_id = ${fromAuthorId}::uuid)
          and not asks_back
          and row_number() over (
            partition by parent_id = ${commentId}::uuid, author_id, status <> 'REMOVED', asks_back order by number
          ) = 1 as answers
      from comment
      where post_id = ${fromId}::uuid and path[1:${levels}] = ${[...path]}::int[] and id <> ${commentId}::uuid
    )
    update comment set
      post_id = ${questionId}::uuid,
      moved_from_id = ${fromId}::uuid,
      path = comment.path[${levels + 1}:],
      parent_id = case when moved.at_top then null else comment.parent_id end,
      kind = case when moved.answers then 'ANSWER'::comment_kind else 'REPLY'::comment_kind end
    from moved where comment.id = moved.id`;
};

/** Settles the counts of both threads, which triggers keep only for comments that come and go. */
export const countMoved = (fromId: string, questionId: string): Prisma.Sql => Prisma.sql`
  with moved as (
    select count(*) filter (where status = 'PUBLISHED') as shown,
      max(created_at) filter (where status = 'PUBLISHED') as newest
    from comment where post_id = ${questionId}::uuid
  )
  update post set
    comment_count = case when post.id = ${questionId}::uuid then moved.shown else post.comment_count - moved.shown end,
    last_activity_at = case
      when post.id = ${questionId}::uuid then greatest(post.last_activity_at, moved.newest) else post.last_activity_at end
  from moved where post.id in (${fromId}::uuid, ${questionId}::uuid)`;

/** Settles state and number of answers. */
export const settleQuestion = (questionId: string): Prisma.Sql =>
  Prisma.sql`select question_settle(${questionId}::uuid)::text`;

/** Follows of the comment's replies become follows of the question, with the links that end them. */
export const moveFollows = (commentId: string, questionId: string): Prisma.Sql => Prisma.sql`
  update follow set post_id = ${questionId}::uuid, comment_id = null where comment_id = ${commentId}::uuid`;

/** Whoever is writing an answer to the comment is writing one to the question. */
export const moveClaim = (commentId: string, questionId: string): Prisma.Sql => Prisma.sql`
  update claim set post_id = ${questionId}::uuid, comment_id = null where comment_id = ${commentId}::uuid`;

/** Lines of inboxes lead to where the replies are now. */
export const moveNotifications = (fromId: string, questionId: string): Prisma.Sql => Prisma.sql`
  update notification set post_id = ${questionId}::uuid
  from comment
  where notification.comment_id = comment.id and comment.post_id = ${questionId}::uuid
    and notification.post_id = ${fromId}::uuid`;
