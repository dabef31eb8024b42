import { route } from "@/lib/platform/http/route";
import { savePractitionerProfile } from "@/lib/practitioners/commands";
import { practitionerProfileBody, practitionerProfileView } from "@/lib/practitioners/schema";

export const PUT = route({
  summary: "Say what one does as a practitioner, whom one works for, what one sells, and which domains are one's own",
  access: "member",
  limit: "saving",
  body: practitionerProfileBody,
  reply: practitionerProfileView,
  handle: ({ actor, body }) => savePractitionerProfile(actor, body),
});
