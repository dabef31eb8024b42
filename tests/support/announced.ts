import { z } from "zod";
import { queryRows } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";

const row = z.object({ data: z.record(z.string(), z.unknown()) });

/** The facts of a type that commands and jobs have announced, oldest first. */
export async function announced(type: string): Promise<Record<string, unknown>[]> {
  const rows = await queryRows(
    row,
    Prisma.sql`select data from pgboss.job where name = 'event' and data->>'type' = ${type} order by created_on, id`,
  );
  return rows.map(({ data }) => data);
}
