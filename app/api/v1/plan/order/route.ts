import { orderPlan } from "@/lib/plans/commands";
import { changedView, planOrderBody } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Put the exercises of one's own plan into a new order",
  access: "member",
  limit: "marking",
  body: planOrderBody,
  reply: changedView,
  handle: ({ actor, body }) => orderPlan(actor, body.ids),
});
