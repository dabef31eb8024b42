import { z } from "zod";
import { lookAtCommenter } from "@/lib/moderation/commands";
import { identityView } from "@/lib/moderation/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Find out who wrote a comment without their name; each look is filed (moderators)",
  access: "member",
  limit: "marking",
  params: z.object({ commentId: z.uuid() }),
  reply: identityView,
  handle: ({ actor, params: { commentId } }) => lookAtCommenter(actor, commentId),
});
