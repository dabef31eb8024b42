import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";
import { listRules } from "@/lib/red-flags/queries";
import { redFlagRule } from "@/lib/red-flags/schema";

export const GET = route({
  summary: "Rules by which signs that should be seen are asked for and read out of texts, most urgent first",
  access: "public",
  reply: pageOf(redFlagRule),
  handle: async ({ actor }) => ({ items: await listRules(actor), nextCursor: null }),
});
