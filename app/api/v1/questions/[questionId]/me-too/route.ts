import { z } from "zod";
import { sayMeToo, takeMeTooBack } from "@/lib/me-too/commands";
import { meTooBody, meTooView } from "@/lib/me-too/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ questionId: z.uuid() });

export const PUT = route({
  summary: "Say “I have this too”, and follow the question",
  access: "member",
  limit: "marking",
  params,
  body: meTooBody,
  reply: meTooView,
  handle: ({ actor, params: { questionId }, body }) => sayMeToo(actor, questionId, body),
});

export const DELETE = route({
  summary: "Take “I have this too” back",
  access: "member",
  limit: "marking",
  params,
  reply: meTooView,
  handle: ({ actor, params: { questionId } }) => takeMeTooBack(actor, questionId),
});
