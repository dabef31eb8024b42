import { keptQueue } from "@/components/plans/kept";
import { logExercise, undoLog } from "@/lib/plans/client";
import type { WaitingLog } from "@/lib/plans/waiting";
import { ApiError } from "@/lib/platform/http/client";

const without = (entry: WaitingLog) => (waiting: readonly WaitingLog[]) =>
  waiting.filter(({ id, kind }) => id !== entry.id || kind !== entry.kind);

const changed = (entry: WaitingLog, change: Partial<WaitingLog>) => (waiting: readonly WaitingLog[]) =>
  waiting.map((each) => (each.id === entry.id && each.kind === entry.kind ? { ...each, ...change } : each));

/** Refusals that another try will not change; everything else is tried again. */
const isFinal = (error: unknown): error is ApiError =>
  error instanceof ApiError && [403, 404, 409, 422].includes(error.status);

async function send({ kind, id, body }: WaitingLog): Promise<void> {
  if (kind === "undo") await undoLog(id);
  else if (body) await logExercise(body);
}

/** Sends one entry; true when the next one may be tried. */
async function settle(owner: string, entry: WaitingLog): Promise<boolean> {
  await keptQueue.change(owner, changed(entry, { isTried: true }));
  try {
    await send(entry);
    await keptQueue.change(owner, without(entry));
    return true;
  } catch (error) {
    if (!isFinal(error)) return false;
    await keptQueue.change(owner, changed(entry, { refused: error.reason }));
    return true;
  }
}

async function sendAll(owner: string): Promise<number> {
  const waiting = (await keptQueue.read(owner)).filter(({ refused }) => !refused);
  let sent = 0;
  for (const entry of waiting) {
    if (!(await settle(owner, entry))) break;
    sent += 1;
  }
  return sent;
}

/** Sends what waits, in order and from one tab at a time; how many were settled. */
export async function sendWaiting(owner: string): Promise<number> {
  if (!navigator.locks) return sendAll(owner);
  return navigator.locks.request("plan-sending", () => sendAll(owner));
}
