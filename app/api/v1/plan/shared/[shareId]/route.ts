import { z } from "zod";
import { getSharedPlan } from "@/lib/plans/queries";
import { sharedPlanView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "A plan and its log, for the practitioner whom its member chose",
  access: "member",
  params: z.object({ shareId: z.uuid() }),
  reply: sharedPlanView,
  handle: ({ actor, params }) => getSharedPlan(actor, params.shareId),
});
