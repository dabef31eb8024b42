import { z } from "zod";
import { createToken } from "@/lib/members/commands";
import { listTokens } from "@/lib/members/queries";
import { accessTokenView, newTokenBody, newTokenView } from "@/lib/members/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "One's own access tokens",
  access: "member",
  reply: z.object({ items: z.array(accessTokenView) }),
  handle: async ({ actor }) => ({ items: await listTokens(actor) }),
});

export const POST = route({
  summary: "Make an access token; it is told once",
  access: "member",
  limit: "posting",
  body: newTokenBody,
  reply: newTokenView,
  status: 201,
  handle: ({ actor, body }) => createToken(actor, body),
});
