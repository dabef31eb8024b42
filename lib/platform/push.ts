import { Agent, request } from "node:https";
import webPush, { type RequestDetails } from "web-push";
import { reader, write } from "@/lib/platform/db";
import { settings, siteUrl } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { systemPermit } from "@/lib/platform/permit";
import { publicLookup } from "@/lib/platform/public-address";
import { isPushEndpoint } from "@/lib/platform/push-endpoint";

type Keys = { readonly publicKey: string; readonly privateKey: string };

/** Keys given by the operator, else those of the database, which are made once: browsers know this site by them. */
async function pushKeys(): Promise<Keys> {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = settings();
  if (publicKey && privateKey) return { publicKey, privateKey };
  const select = { publicKey: true, privateKey: true } as const;
  const known = await reader.pushKey.findUnique({ where: { id: 1 }, select });
  if (known) return known;
  const made = webPush.generateVAPIDKeys();
  return write(systemPermit("push:make-keys", "the first who asks makes them"), async (tx) => {
    await tx.pushKey.createMany({ data: [{ id: 1, ...made }], skipDuplicates: true });
    return tx.pushKey.findUniqueOrThrow({ where: { id: 1 }, select });
  });
}

/** The key that a browser subscribes with. */
export const publicPushKey = async (): Promise<string> => (await pushKeys()).publicKey;

/** A browser that takes messages. */
type Device = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

const goneStatuses = [404, 410];
const keptForSeconds = 60 * 60;
const contact = (): string => (siteUrl().startsWith("https:") ? siteUrl() : "mailto:operator@localhost.invalid");

/** How a message goes out: a test's own server is reached by an agent that the test gives. */
type Way = { readonly agent: Agent; readonly deadlineMs: number };

const publicWay: Way = { agent: new Agent({ lookup: publicLookup }), deadlineMs: 10_000 };

/** The status that a push service answers with; the rest of its answer is not waited for. */
async function post({ endpoint, method, headers, body }: RequestDetails, { agent, deadlineMs }: Way): Promise<number> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(deadlineMs);
    const sending = request(endpoint, { method, headers: { ...headers }, agent, signal }, (answer) => {
      resolve(answer.statusCode ?? 0);
      sending.destroy();
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

/**
 * Sends words to a browser; `gone` when it takes none any more, `failed` when the push service could not be reached.
 *
 * The address comes from whoever subscribed: it leads nowhere but to a public host, and holds nobody up for long.
 */
export async function sendPush(device: Device, words: object, way = publicWay): Promise<"sent" | "gone" | "failed"> {
  const { endpoint, p256dh, auth } = device;
  if (!isPushEndpoint(endpoint)) return "gone";
  const vapidDetails = { subject: contact(), ...(await pushKeys()) };
  const status = await (async () => {
    const to = { endpoint: new URL(endpoint).href, keys: { p256dh, auth } };
    const options = { vapidDetails, TTL: keptForSeconds };
    return post(webPush.generateRequestDetails(to, JSON.stringify(words), options), way);
  })().catch(() => null);
  if (status !== null && status >= 200 && status < 300) return "sent";
  if (status !== null && goneStatuses.includes(status)) return "gone";
  log().warn({ status }, "a push service did not take a message");
  return "failed";
}
