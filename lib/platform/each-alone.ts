import { log } from "@/lib/platform/log";

/**
 * Does the same for each of many, one after the other: one that fails stands in the log and holds up no other.
 *
 * @returns how many succeeded
 */
export async function eachAlone<T>(many: readonly T[], work: (one: T) => Promise<unknown>): Promise<number> {
  let done = 0;
  for (const one of many) {
    try {
      await work(one);
      done += 1;
    } catch (error) {
      log().error({ err: error }, "one of many failed; the others go on");
    }
  }
  return done;
}
