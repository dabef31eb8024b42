import { setCheckIns } from "@/lib/check-ins/commands";
import { getCheckInSettings } from "@/lib/check-ins/queries";
import { checkInSettingsBody, checkInSettingsView } from "@/lib/check-ins/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Whether one is asked how it goes, and about which questions no more",
  access: "signed-in",
  reply: checkInSettingsView,
  handle: ({ actor }) => getCheckInSettings(actor),
});

export const PUT = route({
  summary: "Say whether one wants to be asked how it goes",
  access: "member",
  limit: "saving",
  body: checkInSettingsBody,
  reply: checkInSettingsView,
  handle: ({ actor, body }) => setCheckIns(actor, body.isAsked),
});
