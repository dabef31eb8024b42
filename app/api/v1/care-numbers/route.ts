import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";
import { careNumbersView } from "@/lib/red-flags/care-numbers";
import { listCareNumbers } from "@/lib/red-flags/queries";

export const GET = route({
  summary: "Numbers for an ambulance, for advice and in a crisis, by country",
  access: "public",
  reply: pageOf(careNumbersView),
  handle: async ({ actor }) => ({ items: await listCareNumbers(actor), nextCursor: null }),
});
