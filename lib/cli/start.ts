import { buildIfChanged } from "@/lib/cli/start/build";
import { Family } from "@/lib/cli/start/children";
import { assertDatabase } from "@/lib/cli/start/external-database";
import { lineFor, StartError } from "@/lib/cli/start/failures";
import { assertPortFree } from "@/lib/cli/start/port";
import { type Reaper, startReaper } from "@/lib/cli/start/reaper";
import { isSampleUnfinished, loadSampleIfEmpty } from "@/lib/cli/start/sample";
import { keepWorker, serve } from "@/lib/cli/start/site";
import { isDemo } from "@/lib/platform/demo";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "@/lib/platform/embedded-database";
import { databaseUrl, settings, siteUrl } from "@/lib/platform/env";
import { prepareQueues } from "@/lib/platform/jobs";
import { migrate } from "@/lib/platform/migrate";

type Run = { family: Family; reaper: Reaper; database?: EmbeddedDatabase };

/** Somebody asked us to end; that is no failure. */
class Stopped extends Error {}

/** Ctrl-C, a polite kill, or the end of whoever started us. */
function untilToldToStop(): Promise<"told"> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(signal, () => resolve("told"));
  });
}

async function openDatabase(run: Run): Promise<void> {
  const { DATABASE_URL } = settings();
  if (DATABASE_URL) return assertDatabase(DATABASE_URL);
  const database = await startEmbeddedDatabase();
  run.database = database;
  run.reaper.watchServer(database.pid);
  if (database.elsewhere)
    console.log(`The database lives in ${database.elsewhere}: its user may not enter this folder.`);
  if (isSampleUnfinished()) await database.empty();
}

/** In a process of its own, which gives its memory back. */
async function installRules(family: Family): Promise<void> {
  const child = family.start(["--import", "tsx", "lib/cli/start/install-rules.ts"], { output: "shown" });
  const { code, how } = await child.ended;
  if (code !== 0 && !family.isStopping) throw new StartError(`The rules could not be installed (${how}): see above.`);
}

async function updateDatabase(family: Family): Promise<void> {
  const applied = await migrate(databaseUrl());
  await prepareQueues(databaseUrl());
  await installRules(family);
  if (applied.length > 0) console.log(`The database is up to date (${applied.length} migrations applied).`);
}

function greet(): void {
  console.log(`Ready at ${siteUrl()}`);
  if (isDemo())
    console.log(`Demo: at ${siteUrl()}/sign-in one click makes you a reader, a practitioner or a moderator.`);
  console.log("Ctrl-C ends it.");
}

/** Brings everything up in order, then returns when something must end. */
async function runSite(run: Run, isDevelopment: boolean, told: Promise<"told">): Promise<string> {
  const { family } = run;
  const { HOST, PORT, WORKER } = settings();
  const steps = [
    () => assertPortFree(HOST, PORT),
    () => openDatabase(run),
    () => updateDatabase(family),
    async () => isDemo() && loadSampleIfEmpty(databaseUrl(), family),
    async () => isDevelopment || buildIfChanged(family),
  ];
  for (const step of steps) {
    await step();
    if (family.isStopping) throw new Stopped();
  }
  const web = await serve(family, isDevelopment);
  if (family.isStopping) throw new Stopped();
  if (WORKER === "inside") keepWorker(family);
  greet();
  const ends = [
    told,
    web.ended.then(({ how }) => `The web server ended (${how}).`),
    ...(run.database ? [run.database.ended.then((reason) => `The database ended: ${reason}`)] : []),
  ];
  return Promise.race(ends);
}

async function main(): Promise<number> {
  const isDevelopment = process.argv.includes("--dev");
  const told = untilToldToStop();
  const reaper = startReaper();
  const family = new Family(reaper);
  const run: Run = { family, reaper };
  let stopping: Promise<void> | undefined;
  told.then(() => {
    console.log("Stopping…");
    stopping = family.stop();
  });
  try {
    // What Next is told to listen on decides whether there is a demo, here as there.
    process.env.EVENSTRIDE_LISTENS_ON = settings().HOST;
    const end = await runSite(run, isDevelopment, told);
    if (end !== "told") throw new StartError(end);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) return 0;
    console.error(lineFor(error));
    return 1;
  } finally {
    await (stopping ?? family.stop());
    await run.database?.stop();
    reaper.dismiss();
  }
}

process.exit(await main());
