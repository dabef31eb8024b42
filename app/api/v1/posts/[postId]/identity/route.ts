import { z } from "zod";
import { lookAtAsker } from "@/lib/moderation/commands";
import { identityView } from "@/lib/moderation/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Find out who asked without their name; each look is filed (moderators)",
  access: "member",
  limit: "marking",
  params: z.object({ postId: z.uuid() }),
  reply: identityView,
  handle: ({ actor, params: { postId } }) => lookAtAsker(actor, postId),
});
