import { z } from "zod";
import { addToPlan } from "@/lib/plans/commands";
import { planItemBody } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Put an exercise or a prescription into one's own plan; a second time it stays as it is",
  access: "member",
  limit: "marking",
  body: planItemBody,
  reply: z.object({ id: z.uuid() }),
  status: 201,
  handle: ({ actor, body }) => addToPlan(actor, body),
});
