import type { Tx } from "@/lib/platform/db";
import { type QueueName, sender } from "@/lib/platform/jobs";

/** A fact that a noun announces; each noun's `events.ts` says which it has. */
export type AnyEvent = { readonly type: `${string}.${string}` };

type UnsafeQuery = { $queryRawUnsafe: (text: string, ...values: unknown[]) => Promise<unknown[]> };

/** pg-boss writes through the caller's transaction: the one place where ready-made SQL text enters Prisma. */
const through = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: (await (tx as unknown as UnsafeQuery).$queryRawUnsafe(text, ...values)) as never[],
  }),
});

/** Files a job in the same transaction as the change that causes it: a rollback takes it back. */
export async function enqueue(tx: Tx, queue: QueueName, data: object): Promise<void> {
  const boss = await sender();
  await boss.send(queue, data, { db: through(tx) });
}

/** Announces a fact to every noun that listens, once this transaction commits. */
export async function announce<E extends AnyEvent>(tx: Tx, event: E): Promise<void> {
  await enqueue(tx, "event", event);
}
