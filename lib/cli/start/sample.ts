import { existsSync, rmSync, writeFileSync } from "node:fs";
import { Client } from "pg";
import type { Family } from "@/lib/cli/start/children";
import { StartError } from "@/lib/cli/start/failures";
import { dataPath } from "@/lib/platform/env";

/** Stands while the sample is being loaded: found at a start, it means that loading was cut short. */
const unfinished = (): string => dataPath("sample-unfinished");

async function isEmpty(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select not exists (select from member) and not exists (select from post) as is_empty",
    );
    return rows[0].is_empty === true;
  } finally {
    await client.end();
  }
}

/** True when an earlier start was cut short while it loaded the sample, so that nobody has used it yet. */
export const isSampleUnfinished = (): boolean => existsSync(unfinished());

/**
 * Loads the sample community into an empty database, and says whether it did.
 *
 * It runs in a process of its own, which gives its memory back.
 */
export async function loadSampleIfEmpty(url: string, family: Family): Promise<boolean> {
  if (!(await isEmpty(url))) return false;
  console.log("Loading the sample community…");
  writeFileSync(unfinished(), "");
  const child = family.start(["--import", "tsx", "lib/cli/start/load-sample.ts"], { output: "shown" });
  const { code, how } = await child.ended;
  if (family.isStopping) return false;
  if (code !== 0) throw new StartError(`The sample community could not be loaded (${how}): see above.`);
  rmSync(unfinished(), { force: true });
  return true;
}
