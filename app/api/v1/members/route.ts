import { z } from "zod";
import { listMembers } from "@/lib/members/queries";
import { memberView } from "@/lib/members/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Members by handle, or those whose handle or name begins with a word",
  access: "public",
  query: cursorQuery.extend({ q: z.string().trim().max(60).optional() }),
  reply: pageOf(memberView),
  handle: ({ actor, query }) => listMembers(actor, query),
});
