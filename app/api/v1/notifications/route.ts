import { listNotifications } from "@/lib/notifications/queries";
import { notificationView } from "@/lib/notifications/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "One's own inbox, newest first",
  access: "member",
  query: cursorQuery,
  reply: pageOf(notificationView),
  handle: ({ actor, query }) => listNotifications(actor, query),
});
