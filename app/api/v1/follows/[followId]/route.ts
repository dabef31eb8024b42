import { z } from "zod";
import { changeFollow, unfollow } from "@/lib/follows/commands";
import { followChangeBody, followView } from "@/lib/follows/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ followId: z.uuid() });

export const PATCH = route({
  summary: "Change what one's own follow tells, and whether by e-mail",
  access: "member",
  limit: "marking",
  params,
  body: followChangeBody,
  reply: followView,
  handle: ({ actor, params: { followId }, body }) => changeFollow(actor, followId, body),
});

export const DELETE = route({
  summary: "End one's own follow",
  access: "member",
  limit: "marking",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { followId } }) => unfollow(actor, followId),
});
