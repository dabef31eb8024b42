import { z } from "zod";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";
import { listPractitioners } from "@/lib/practitioners/queries";
import { practitionerView } from "@/lib/practitioners/schema";

export const GET = route({
  summary: "Practitioners whose credential holds today, by name",
  access: "public",
  query: cursorQuery.extend({ q: z.string().trim().max(80).optional().describe("A piece of a name or handle") }),
  reply: pageOf(practitionerView),
  handle: ({ actor, query }) => listPractitioners(actor, query),
});
