import { listActs } from "@/lib/moderation/queries";
import { actView } from "@/lib/moderation/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Acts of moderation, newest first (moderators)",
  access: "moderator",
  query: cursorQuery,
  reply: pageOf(actView),
  handle: ({ actor, query }) => listActs(actor, query),
});
