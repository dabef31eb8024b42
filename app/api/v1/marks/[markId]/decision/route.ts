import { z } from "zod";
import { decideHarm, undoDecision } from "@/lib/marks/commands";
import { decidedView, decisionBody } from "@/lib/marks/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ markId: z.uuid() });

export const PUT = route({
  summary: "Decide on “this could harm”: keep the answer hidden, or show it again (moderators)",
  access: "moderator",
  limit: "marking",
  params,
  body: decisionBody,
  reply: decidedView,
  handle: ({ actor, params: { markId }, body }) => decideHarm(actor, markId, body),
});

export const DELETE = route({
  summary: "Take a decision on “this could harm” back (moderators)",
  access: "moderator",
  limit: "marking",
  params,
  reply: decidedView,
  handle: ({ actor, params: { markId } }) => undoDecision(actor, markId),
});
