import { saveProfile } from "@/lib/members/commands";
import { namedView, profileBody } from "@/lib/members/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Change one's display name and words about oneself",
  access: "member",
  limit: "posting",
  body: profileBody,
  reply: namedView,
  handle: ({ actor, body }) => saveProfile(actor, body),
});
