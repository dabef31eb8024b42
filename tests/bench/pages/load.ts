// Runs in a process of its own, on a core of its own: takes a job as its argument and prints what came of it.
import autocannon from "autocannon";
import { z } from "zod";

const connections = 16;
/** A page that is rendered afresh waits for fifteen others. */
const timeoutSeconds = 60;

/** One address for some seconds, or each of many addresses once. */
const job = z.object({
  site: z.string(),
  paths: z.array(z.string()).min(1),
  seconds: z.number().optional(),
  headers: z.record(z.string(), z.string()),
});

const { site, paths, seconds, headers } = job.parse(JSON.parse(process.argv[2] ?? "null"));

let sent = 0;
const nextPath = () => paths[sent++ % paths.length] ?? "/";

const result = await autocannon({
  url: site,
  connections: Math.min(connections, seconds === undefined ? paths.length : connections),
  headers,
  timeout: timeoutSeconds,
  ...(seconds === undefined ? { amount: paths.length } : { duration: seconds }),
  requests: [{ setupRequest: (request) => ({ ...request, path: nextPath() }) }],
});
process.stdout.write(JSON.stringify(result));
