import { setReminders } from "@/lib/plans/commands";
import { planRemindersBody, planRemindersView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Say when and how to be reminded of one's own plan",
  access: "member",
  limit: "saving",
  body: planRemindersBody,
  reply: planRemindersView,
  handle: ({ actor, body }) => setReminders(actor, body),
});
