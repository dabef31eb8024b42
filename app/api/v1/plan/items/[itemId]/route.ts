import { z } from "zod";
import { changePlanItem } from "@/lib/plans/commands";
import { planItemChangeBody, planItemView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const PATCH = route({
  summary: "Change an exercise in one's own plan: dose, days, note, pause, removal",
  access: "member",
  limit: "marking",
  params: z.object({ itemId: z.uuid() }),
  body: planItemChangeBody,
  reply: planItemView,
  handle: ({ actor, params, body }) => changePlanItem(actor, params.itemId, body),
});
