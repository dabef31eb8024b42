import { Prisma } from "@/prisma/generated/client";

/** Photos that hang on nothing since before `until`; served by the index `photo_loose`. */
export const looseSince = (until: Date) => Prisma.sql`
  select id from photo
  where num_nonnulls(post_id, comment_id, addendum_id) = 0 and created_at < ${until}
  order by created_at limit 500`;
