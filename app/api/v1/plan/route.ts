import { getPlan } from "@/lib/plans/queries";
import { planView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "One's own plan, with what was done in the last two weeks",
  access: "member",
  reply: planView,
  handle: ({ actor }) => getPlan(actor),
});
