import { pushKeyView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";
import { publicPushKey } from "@/lib/platform/push";

export const GET = route({
  summary: "The key by which this site's reminders are known to push services",
  access: "member",
  reply: pushKeyView,
  handle: async () => ({ publicKey: await publicPushKey() }),
});
