import { endPlanShare, sharePlan } from "@/lib/plans/commands";
import { changedView, planShareBody, planShareView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Show one's own plan and log to one practitioner, instead of whoever read it before",
  access: "member",
  limit: "marking",
  body: planShareBody,
  reply: planShareView,
  handle: ({ actor, body }) => sharePlan(actor, body.handle, body.timeZone),
});

export const DELETE = route({
  summary: "Show one's own plan to nobody any more",
  access: "signed-in",
  limit: "marking",
  reply: changedView,
  handle: ({ actor }) => endPlanShare(actor),
});
