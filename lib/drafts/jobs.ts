import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";

/** Throws away the drafts that nobody fetched behind their sign-in link. */
export async function sweepCarriedDrafts(): Promise<number> {
  return write(systemPermit("draft:sweep", "a day is over"), async (tx) => {
    const { count } = await tx.carriedDraft.deleteMany({ where: { expires: { lte: now() } } });
    return count;
  });
}
