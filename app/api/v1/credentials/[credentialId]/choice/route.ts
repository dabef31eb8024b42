import { z } from "zod";
import { chooseCredential } from "@/lib/credentials/commands";
import { applicationView } from "@/lib/credentials/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Choose, among several credentials of one's own, the one to write with from now on",
  access: "member",
  limit: "saving",
  params: z.object({ credentialId: z.uuid() }),
  reply: applicationView,
  handle: ({ actor, params: { credentialId } }) => chooseCredential(actor, credentialId),
});
