import webPush, { WebPushError } from "web-push";
import { reader, write } from "@/lib/platform/db";
import { settings, siteUrl } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { systemPermit } from "@/lib/platform/permit";

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

/** Sends words to a browser; `gone` when it takes none any more, `failed` when the push service could not be reached. */
export async function sendPush({ endpoint, p256dh, auth }: Device, words: object): Promise<"sent" | "gone" | "failed"> {
  const vapidDetails = { subject: contact(), ...(await pushKeys()) };
  try {
    await webPush.sendNotification({ endpoint, keys: { p256dh, auth } }, JSON.stringify(words), {
      vapidDetails,
      TTL: keptForSeconds,
      timeout: 10_000,
    });
    return "sent";
  } catch (error) {
    if (error instanceof WebPushError && goneStatuses.includes(error.statusCode)) return "gone";
    log().warn({ err: error }, "a push service did not take a message");
    return "failed";
  }
}
