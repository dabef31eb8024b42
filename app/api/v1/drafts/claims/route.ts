import { claimDraft } from "@/lib/drafts/commands";
import { carriedBody, claimView } from "@/lib/drafts/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Make a draft that was kept before signing in one's own",
  access: "member",
  limit: "saving",
  body: carriedBody,
  reply: claimView,
  handle: ({ actor, body }) => claimDraft(actor, body.token),
});
