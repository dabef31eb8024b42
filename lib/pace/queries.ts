import { z } from "zod";
import type { PaceView } from "@/lib/pace/schema";
import { paceSince } from "@/lib/pace/sql";
import type { Viewer } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { queryRows } from "@/lib/platform/db";

const windowDays = 90;
const dayMs = 86_400_000;
/** With fewer answers a median says more of chance than of the community. */
const fewest = 10;

const number = z.coerce.number();
const paceRow = z.object({ answered: number, median: number.nullable(), waiting: number, longer: number });

/** How soon practitioners answered in the last 90 days, and what waits longer; the same for everybody. */
export async function getPace(_viewer: Viewer): Promise<PaceView> {
  const moment = now();
  const from = new Date(moment.getTime() - windowDays * dayMs);
  const [row] = await queryRows(paceRow, paceSince({ from, now: moment }));
  if (!row) throw new Error("A count has one row");
  const isEnough = row.answered >= fewest && row.median !== null;
  return {
    answered: row.answered,
    medianHours: isEnough && row.median !== null ? Math.max(0, row.median) : null,
    waiting: row.waiting,
    waitingLonger: isEnough ? row.longer : 0,
  };
}
