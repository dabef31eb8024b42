import { assertDatabase } from "@/lib/cli/start/external-database";
import { lineFor, StartError } from "@/lib/cli/start/failures";
import { dispatch } from "@/lib/cli/subscribers";
import { sweepAll } from "@/lib/cli/sweepers";
import { sendNotificationMail } from "@/lib/notifications/jobs";
import { mailJob } from "@/lib/notifications/schema";
import { pushReminder, remindOfPlans } from "@/lib/plans/jobs";
import { pushJob } from "@/lib/plans/schema";
import { disconnect } from "@/lib/platform/db";
import { databaseUrl } from "@/lib/platform/env";
import { type QueueName, runner, stopSender } from "@/lib/platform/jobs";
import { log } from "@/lib/platform/log";

/** How long what is under way may go on once the worker is asked to end. */
const graceMs = 8_000;

type Job = { readonly id: string; readonly data: object };
type Settled = { id: string; status: "completed" | "failed"; output?: object };
type Runner = ReturnType<typeof runner>;

/** Runs one job and tells how it went, so that its neighbours in the batch are settled on their own. */
async function settle(queue: QueueName, job: Job, run: (data: object) => Promise<void>): Promise<Settled> {
  try {
    await run(job.data);
    return { id: job.id, status: "completed" };
  } catch (error) {
    log().error({ err: error, queue, job: job.id }, "job failed");
    return {
      id: job.id,
      status: "failed",
      output: { message: error instanceof Error ? error.message : String(error) },
    };
  }
}

/** Events one after the other, in the order in which they happened. */
async function runEvents(jobs: Job[]): Promise<Settled[]> {
  const settled: Settled[] = [];
  for (const job of jobs) settled.push(await settle("event", job, dispatch));
  return settled;
}

/** Mail side by side, so that a slow server holds up few others. */
const runMails = (jobs: Job[]): Promise<Settled[]> =>
  Promise.all(jobs.map((job) => settle("mail", job, (data) => sendNotificationMail(mailJob.parse(data)))));

const runPushes = (jobs: Job[]): Promise<Settled[]> =>
  Promise.all(jobs.map((job) => settle("push", job, (data) => pushReminder(pushJob.parse(data)))));

/** Ends when told to, and with whoever started us: the channel to them closes, or their place as our parent is taken. */
function untilToldToEnd(): Promise<string> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => resolve(signal));
    process.once("disconnect", () => resolve("the channel to the parent closed"));
    setInterval(() => process.ppid !== parent && resolve("the parent has gone"), 1_000).unref();
  });
}

async function begin(boss: Runner): Promise<void> {
  await boss.start().catch((cause: unknown) => {
    throw new StartError(
      `The job queue is not ready (${String(cause)}). Run npm start once: it prepares the database.`,
      { cause },
    );
  });
  const often = { pollingIntervalSeconds: 0.5, burstWhenBatchFull: true, perJobResults: true } as const;
  await boss.work("event", { ...often, batchSize: 10 }, runEvents);
  await boss.work("mail", { ...often, batchSize: 5, localConcurrency: 2 }, runMails);
  await boss.work("push", { ...often, batchSize: 20 }, runPushes);
  await boss.work("sweep", { pollingIntervalSeconds: 5, perJobResults: true }, (jobs: Job[]) =>
    Promise.all(jobs.map((job) => settle("sweep", job, sweepAll))),
  );
  await boss.work("remind", { pollingIntervalSeconds: 10, perJobResults: true }, (jobs: Job[]) =>
    Promise.all(jobs.map((job) => settle("remind", job, async () => void (await remindOfPlans())))),
  );
  log().info("worker runs");
}

async function main(): Promise<number> {
  const told = untilToldToEnd();
  try {
    await assertDatabase(databaseUrl());
    const boss = runner();
    await begin(boss);
    log().info({ why: await told }, "worker ends");
    await boss.stop({ graceful: true, timeout: graceMs });
    return 0;
  } catch (error) {
    console.error(lineFor(error));
    return 1;
  } finally {
    await stopSender();
    await disconnect();
  }
}

process.exit(await main());
