import { PrismaPg } from "@prisma/adapter-pg";
import type { z } from "zod";
import { databaseUrl } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import type { Permit } from "@/lib/platform/permit";
import { Prisma, PrismaClient } from "@/prisma/generated/client";

function connect() {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: databaseUrl(), max: 10 }),
    // Addresses leave the database only where a query asks for them by name.
    omit: { member: { email: true, emailHash: true } },
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  });
}

type Client = ReturnType<typeof connect>;

// Next loads this module once for pages and once for routes; both share one pool.
const shared: { evenstrideClient?: Client } = globalThis as typeof globalThis & { evenstrideClient?: Client };

/** The client of this process, connected at first use: a build imports this file without a database. */
function client(): Client {
  shared.evenstrideClient ??= connect();
  return shared.evenstrideClient;
}

type ReadMethod =
  | "findUnique"
  | "findUniqueOrThrow"
  | "findFirst"
  | "findFirstOrThrow"
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";

type ReadOnly<C> = {
  readonly [Model in keyof C as C[Model] extends { findMany: unknown } ? Model : never]: Pick<
    C[Model],
    ReadMethod & keyof C[Model]
  >;
};

/** Every read goes through here; it has no `create`, `update` or `delete`. */
export const reader: ReadOnly<Client> = new Proxy({} as ReadOnly<Client>, {
  // The proxy only postpones the connection; its type is that of the client behind it.
  get: (_target, model) => Reflect.get(client(), model),
});

type Transaction = Parameters<Parameters<Client["$transaction"]>[0]>[0];
/** A transaction that a permit opened. */
export type Tx = Omit<Transaction, "$queryRawUnsafe" | "$executeRawUnsafe">;

const failedWith = (error: unknown, code: string): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;

/** What Prisma calls a violated unique index, and what it calls a deadlock that the database ended. */
const [uniqueViolation, deadlock] = ["P2002", "P2034"];

/**
 * Opens the only kind of transaction there is, for an action that some policy allowed.
 *
 * @throws {AppError} `conflict` when a unique index settles a race, or two writes waited for each other
 */
export async function write<T>(permit: Permit, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await client().$transaction(async (tx) => {
      if (permit.action.startsWith("moderation:")) {
        await tx.moderationAct.create({ data: { action: permit.action, actorId: permit.actorId, ...permit.about } });
      }
      return work(tx);
    });
  } catch (error) {
    if (failedWith(error, uniqueViolation)) throw new AppError("conflict", "already-exists", { cause: error });
    if (failedWith(error, deadlock)) throw new AppError("conflict", "at-the-same-moment", { cause: error });
    throw error;
  }
}

/** Runs a hand-written query and parses its rows; a row that does not parse is our bug. */
export async function queryRows<S extends z.ZodType>(row: S, sql: Prisma.Sql): Promise<z.output<S>[]> {
  const rows = await client().$queryRaw<unknown[]>(sql);
  return rows.map((each) => row.parse(each));
}

/** True when the database answers. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await client().$queryRaw`select 1`;
    return true;
  } catch {
    return false;
  }
}

/** Closes the pool, so that a command can end. */
export async function disconnect(): Promise<void> {
  await shared.evenstrideClient?.$disconnect();
  delete shared.evenstrideClient;
}
