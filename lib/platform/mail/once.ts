import { now } from "@/lib/platform/clock";
import { reader, type Tx, write } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { outcomeOf } from "@/lib/platform/mail/outcome";
import { type OutgoingMail, sendMail } from "@/lib/platform/mail/transport";
import { systemPermit } from "@/lib/platform/permit";

type State = "QUEUED" | "HANDED_OVER" | "SENT" | "FAILED";

const record = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  write(systemPermit("delivery:record", "an e-mail goes out once"), work);

/** Files the delivery, or finds how far an earlier run came. */
async function claim(key: string): Promise<State> {
  await record((tx) => tx.delivery.createMany({ data: [{ key, createdAt: now() }], skipDuplicates: true }));
  const row = await reader.delivery.findUniqueOrThrow({ where: { key }, select: { state: true } });
  return row.state;
}

/** Moves a delivery on, if it is where we think it is; of two runs at the same moment one is told no. */
async function move(key: string, from: State, to: State): Promise<boolean> {
  const sentAt = to === "SENT" ? now() : null;
  const { count } = await record((tx) =>
    tx.delivery.updateMany({ where: { key, state: from }, data: { state: to, sentAt } }),
  );
  return count === 1;
}

/**
 * Sends an e-mail at most once, however often its job runs, and again after a failure that is known to be one.
 *
 * HANDED_OVER is recorded before the last byte goes out. A run that finds it so cannot know whether the server took the
 * message (the worker died between that byte and the reply), and sends nothing. Rejects when the job is to run again.
 */
export async function sendOnce(key: string, mail: OutgoingMail): Promise<void> {
  const state = await claim(key);
  if (state === "HANDED_OVER")
    log().warn({ delivery: key }, "may or may not have gone out before the worker died; not sent again");
  if (state !== "QUEUED") return;
  let handedOver = false;
  try {
    await sendMail(mail, {
      beforeHandingOver: async () => {
        if (!(await move(key, "QUEUED", "HANDED_OVER"))) throw new Error("another run is sending this message");
        handedOver = true;
      },
    });
  } catch (error) {
    return settle(key, error, handedOver);
  }
  await move(key, "HANDED_OVER", "SENT");
}

async function settle(key: string, error: unknown, handedOver: boolean): Promise<void> {
  const outcome = outcomeOf(error, handedOver);
  if (outcome === "unknown") {
    log().warn({ delivery: key, err: error }, "the mail server had the message and did not answer; not sent again");
    return;
  }
  const from = handedOver ? "HANDED_OVER" : "QUEUED";
  if (outcome === "again") {
    if (handedOver) await move(key, from, "QUEUED");
    throw error;
  }
  await move(key, from, "FAILED");
  log().warn({ delivery: key, err: error }, "the mail server refused the message for good");
}
