import { getPlanOfferView } from "@/lib/plans/queries";
import { planOfferView, planSource } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "What an exercise or a prescription would bring into one's own plan",
  access: "member",
  query: planSource,
  reply: planOfferView,
  handle: ({ actor, query }) => getPlanOfferView(actor, query),
});
