import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";
import { listWaiting } from "@/lib/waiting/queries";
import { waitingFilters, waitingView } from "@/lib/waiting/schema";

export const GET = route({
  summary: "What waits for a practitioner: red flags first, then what fits them, then the oldest",
  access: "member",
  query: waitingFilters,
  reply: pageOf(waitingView),
  handle: ({ actor, query }) => listWaiting(actor, query),
});
