import { PgBoss } from "pg-boss";
import { databaseUrl } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

const daySeconds = 24 * 60 * 60;

/**
 * What every queue has in common: a job is held by its worker's heartbeat, so that one whose worker was killed is tried
 * again within about 20 seconds; `expireInSeconds` ends only what hangs.
 */
const held = {
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  retryDelay: 2,
  retryBackoff: true,
  deleteAfterSeconds: daySeconds,
};

/** Queues, and how long their jobs are tried again: for about an hour, and for about a day. */
export const queues = {
  /** Facts announced by a write, handed to every noun that listens. */
  event: { ...held, retryLimit: 10 },
  /** One e-mail each. */
  mail: { ...held, retryLimit: 30, retryDelayMax: 3600 },
  /** One message to one browser each; it is late after an hour. */
  push: { ...held, retryLimit: 10, retryDelay: 10, retryDelayMax: 900 },
  /** Throws away what nobody needs any more; the next run finds what a failed one left. */
  sweep: { ...held, retryLimit: 2 },
  /** Reminds whoever asked for it at about this time; the next run comes before a failed one would be tried again often. */
  remind: { ...held, retryLimit: 1 },
} as const;
export type QueueName = keyof typeof queues;

/** Queues that file a job by themselves, as cron says (UTC). */
const schedules = { sweep: "17 * * * *", remind: "*/5 * * * *" } as const satisfies Partial<Record<QueueName, string>>;

const shared: { evenstrideSender?: Promise<PgBoss> } = globalThis as typeof globalThis & {
  evenstrideSender?: Promise<PgBoss>;
};

function watched(boss: PgBoss): PgBoss {
  boss.on("error", (error) => log().error({ err: error }, "job queue"));
  return boss;
}

/** The queue as a web process needs it: it files jobs and runs none. */
export function sender(): Promise<PgBoss> {
  shared.evenstrideSender ??= watched(
    new PgBoss({ connectionString: databaseUrl(), max: 1, migrate: false, supervise: false, schedule: false }),
  ).start();
  return shared.evenstrideSender;
}

/** Creates or upgrades the queue's own tables (schema `pgboss`) and our queues in it. */
export async function prepareQueues(connectionString: string): Promise<void> {
  const boss = watched(new PgBoss({ connectionString, max: 1, supervise: false, schedule: false }));
  await boss.start();
  for (const [name, options] of Object.entries(queues)) {
    const exists = await boss.getQueue(name);
    await (exists ? boss.updateQueue(name, options) : boss.createQueue(name, options));
  }
  for (const [name, cron] of Object.entries(schedules)) await boss.schedule(name, cron);
  await boss.stop({ graceful: false });
}

/** The queue as the worker needs it: it runs jobs and looks after those whose worker died. */
export function runner(): PgBoss {
  return watched(
    new PgBoss({
      connectionString: databaseUrl(),
      max: 4,
      migrate: false,
      // How often dead workers' jobs are looked for.
      superviseIntervalSeconds: 5,
      monitorIntervalSeconds: 5,
      maintenanceIntervalSeconds: 3600,
    }),
  );
}

/** Ends the sender, so that a command can end. */
export async function stopSender(): Promise<void> {
  const started = await shared.evenstrideSender?.catch(() => undefined);
  delete shared.evenstrideSender;
  await started?.stop({ graceful: false });
}
