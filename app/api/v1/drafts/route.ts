import { listDrafts } from "@/lib/drafts/queries";
import { draftView } from "@/lib/drafts/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "One's own drafts, the one written last first",
  access: "member",
  query: cursorQuery,
  reply: pageOf(draftView),
  handle: ({ actor, query }) => listDrafts(actor, query),
});
