import { listQueue } from "@/lib/credentials/queries";
import { queuedView, queueQuery } from "@/lib/credentials/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Applications that wait for a moderator, oldest first; credentials that stand; or all, newest first",
  access: "moderator",
  query: cursorQuery.extend(queueQuery.shape),
  reply: pageOf(queuedView),
  handle: ({ actor, query }) => listQueue(actor, query),
});
