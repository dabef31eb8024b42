import { z } from "zod";
import { setEmail, unfollow } from "@/lib/follows/commands";
import { followEmailBody, followView } from "@/lib/follows/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ followId: z.uuid() });

export const PATCH = route({
  summary: "Turn the e-mails of one's own follow on or off",
  access: "member",
  limit: "marking",
  params,
  body: followEmailBody,
  reply: followView,
  handle: ({ actor, params: { followId }, body }) => setEmail(actor, followId, body),
});

export const DELETE = route({
  summary: "End one's own follow",
  access: "member",
  limit: "marking",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { followId } }) => unfollow(actor, followId),
});
