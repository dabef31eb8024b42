import { markRead } from "@/lib/notifications/commands";
import { readBody, unreadView } from "@/lib/notifications/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Mark lines of one's own inbox as read",
  access: "member",
  limit: "saving",
  body: readBody,
  reply: unreadView,
  handle: ({ actor, body }) => markRead(actor, body),
});
