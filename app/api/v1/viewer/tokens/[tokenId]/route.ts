import { z } from "zod";
import { revokeToken } from "@/lib/members/commands";
import { accessTokenView } from "@/lib/members/schema";
import { route } from "@/lib/platform/http/route";

export const DELETE = route({
  summary: "End one of one's own access tokens",
  access: "signed-in",
  params: z.object({ tokenId: z.uuid() }),
  reply: accessTokenView,
  handle: ({ actor, params: { tokenId } }) => revokeToken(actor, tokenId),
});
