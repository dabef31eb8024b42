import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { reopenFlag, settleFlag } from "@/lib/raised-flags/commands";
import { settledView, settlementBody } from "@/lib/raised-flags/schema";

const params = z.object({ flagId: z.uuid() });

export const PUT = route({
  summary: "Say what became of a red flag: care was advised, or it was a false alarm",
  access: "member",
  limit: "marking",
  params,
  body: settlementBody,
  reply: settledView,
  handle: ({ actor, params: { flagId }, body }) => settleFlag(actor, flagId, body.settlement),
});

export const DELETE = route({
  summary: "Take that back: the flag waits again",
  access: "member",
  limit: "marking",
  params,
  reply: settledView,
  handle: ({ actor, params: { flagId } }) => reopenFlag(actor, flagId),
});
