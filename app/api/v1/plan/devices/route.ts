import { addDevice, endDevice } from "@/lib/plans/commands";
import { changedView, endedDeviceBody, planDeviceBody } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Let reminders come to a browser",
  access: "member",
  limit: "saving",
  body: planDeviceBody,
  reply: changedView,
  handle: ({ actor, body }) => addDevice(actor, body),
});

export const DELETE = route({
  summary: "Send no reminders to a browser any more",
  access: "signed-in",
  limit: "saving",
  body: endedDeviceBody,
  reply: changedView,
  handle: ({ actor, body }) => endDevice(actor, body.endpoint),
});
