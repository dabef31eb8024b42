import type { ClaimTarget } from "@/lib/claims/schema";
import { Prisma } from "@/prisma/generated/client";

type Taken = { readonly id: string; readonly memberId: string; readonly now: Date; readonly until: Date };

const columnOf = (target: ClaimTarget): [Prisma.Sql, string] =>
  "postId" in target ? [Prisma.sql`post_id`, target.postId] : [Prisma.sql`comment_id`, target.commentId];

/**
 * Claims what nobody has claimed, what one claimed oneself, or what somebody let run out; else changes no row.
 *
 * Of two who claim at the same moment the unique index lets one in, and the other meets a claim that stands.
 */
export const takeClaim = (target: ClaimTarget, { id, memberId, now, until }: Taken): Prisma.Sql => {
  const [column, targetId] = columnOf(target);
  return Prisma.sql`
    insert into claim (id, ${column}, member_id, created_at, until)
    values (${id}::uuid, ${targetId}::uuid, ${memberId}::uuid, ${now}::timestamptz, ${until}::timestamptz)
    on conflict (${column}) do update set
      member_id = excluded.member_id,
      created_at = case when claim.member_id = excluded.member_id and claim.until > ${now}::timestamptz
        then claim.created_at else excluded.created_at end,
      until = excluded.until
    where claim.member_id = excluded.member_id or claim.until <= ${now}::timestamptz`;
};
