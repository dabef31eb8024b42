import { listMembers } from "@/lib/members/queries";
import { memberView } from "@/lib/members/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Members by handle",
  access: "public",
  query: cursorQuery,
  reply: pageOf(memberView),
  handle: ({ actor, query }) => listMembers(actor, query),
});
