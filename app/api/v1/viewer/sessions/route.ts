import { endSessions } from "@/lib/members/commands";
import { endedView } from "@/lib/members/schema";
import { route } from "@/lib/platform/http/route";

export const DELETE = route({
  summary: "Sign out everywhere",
  access: "signed-in",
  reply: endedView,
  handle: ({ actor }) => endSessions(actor, null),
});
