import type { z } from "zod";
import { log } from "@/lib/platform/log";

type EventSchema = z.ZodObject<{ type: z.ZodLiteral<string> }>;
export type Subscription = readonly [type: string, handle: (event: unknown) => Promise<void>];

/** Binds those who listen to an event's shape; they run one after the other, and all again when one fails. */
export function on<S extends EventSchema>(
  event: S,
  ...handlers: ((event: z.output<S>) => Promise<void>)[]
): Subscription {
  const handle = async (data: unknown) => {
    const parsed = event.parse(data);
    for (const each of handlers) await each(parsed);
  };
  return [event.shape.type.value, handle];
}

/** Hands an event to everyone who listens; one that nobody knows is logged and done with. */
export async function handOver(to: ReadonlyMap<string, Subscription[1]>, event: { type?: unknown }): Promise<void> {
  const type = String(event.type);
  const handle = to.get(type);
  if (handle) await handle(event);
  else log().warn({ type }, "nobody listens to this event");
}
