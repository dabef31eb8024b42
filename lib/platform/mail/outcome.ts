import { z } from "zod";

/** What a mail server's refusal looks like: its reply code, and the command that it answered. */
const refusal = z.object({ responseCode: z.number().int(), command: z.string().optional() });

/** Commands that speak of this one message; a refusal of any other is about us, and may be mended. */
const aboutTheMessage = new Set(["RCPT TO", "DATA"]);

/**
 * What became of an e-mail whose sending failed.
 *
 * `again`: it was not sent and may be tried again. `refused`: for good. `unknown`: the server had all of it and did not
 * say what it did; sending it again could be a second time.
 */
export type Outcome = "again" | "refused" | "unknown";

/** Tells what a failure of sending means; `handedOver` when the end of the message may have gone out. */
export function outcomeOf(error: unknown, handedOver: boolean): Outcome {
  const reply = refusal.safeParse(error);
  if (!reply.success) return handedOver ? "unknown" : "again";
  const { responseCode, command } = reply.data;
  return responseCode >= 500 && command !== undefined && aboutTheMessage.has(command) ? "refused" : "again";
}
