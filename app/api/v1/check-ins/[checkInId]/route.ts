import { z } from "zod";
import { removeReport, reportCheckIn } from "@/lib/check-ins/commands";
import { reportBody, reportedView } from "@/lib/check-ins/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ checkInId: z.uuid() });

export const PUT = route({
  summary: "Answer a check-in, or change what one answered",
  access: "member",
  limit: "saving",
  params,
  body: reportBody,
  reply: reportedView,
  handle: ({ actor, params: { checkInId }, body }) => reportCheckIn(actor, checkInId, body),
});

export const DELETE = route({
  summary: "Take a report away (who made it and moderators)",
  access: "member",
  limit: "marking",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { checkInId } }) => removeReport(actor, checkInId),
});
