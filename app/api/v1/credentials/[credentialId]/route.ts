import { z } from "zod";
import { sendAgain, withdrawApplication } from "@/lib/credentials/commands";
import { getApplication } from "@/lib/credentials/queries";
import { applicationBody, applicationView } from "@/lib/credentials/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ credentialId: z.uuid() });

export const GET = route({
  summary: "One's own application or credential; a moderator reads any",
  access: "signed-in",
  params,
  reply: applicationView,
  handle: ({ actor, params: { credentialId } }) => getApplication(actor, credentialId),
});

export const PUT = route({
  summary: "Send one's own application again that a moderator has asked back",
  access: "member",
  limit: "posting",
  params,
  body: applicationBody,
  reply: applicationView,
  handle: ({ actor, params: { credentialId }, body }) => sendAgain(actor, credentialId, body),
});

export const DELETE = route({
  summary: "Take one's own application back until it has been decided; its proof is deleted",
  access: "member",
  limit: "saving",
  params,
  reply: applicationView,
  handle: ({ actor, params: { credentialId } }) => withdrawApplication(actor, credentialId),
});
