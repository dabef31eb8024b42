import { z } from "zod";
import { decideCredential } from "@/lib/credentials/commands";
import { applicationView, decisionBody } from "@/lib/credentials/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Verify, ask back or refuse an application, or revoke a standing credential; its holder is told",
  access: "moderator",
  limit: "saving",
  params: z.object({ credentialId: z.uuid() }),
  body: decisionBody,
  reply: applicationView,
  status: 201,
  handle: ({ actor, params: { credentialId }, body }) => decideCredential(actor, credentialId, body),
});
