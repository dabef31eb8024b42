import { Prisma } from "@/prisma/generated/client";

/**
 * Waits until nobody else marks in a thread, and keeps others waiting until this transaction ends.
 *
 * Marks replace one another, hide answers and settle the question's state; one after another they cannot deadlock. The
 * post comes first, as where a comment is written.
 */
export const lockThread = (postId: string): Prisma.Sql =>
  Prisma.sql`select 1 as locked from post where id = ${postId}::uuid for no key update`;
