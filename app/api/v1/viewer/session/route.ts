import { endSessions } from "@/lib/members/commands";
import { endedView } from "@/lib/members/schema";
import { AppError } from "@/lib/platform/errors";
import { route } from "@/lib/platform/http/route";

export const DELETE = route({
  summary: "Sign out",
  access: "signed-in",
  reply: endedView,
  handle: ({ actor, sessionId }) => {
    if (!sessionId) throw new AppError("forbidden", "no-session");
    return endSessions(actor, sessionId);
  },
});
