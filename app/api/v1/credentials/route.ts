import { applyForCredential } from "@/lib/credentials/commands";
import { listOwnCredentials } from "@/lib/credentials/queries";
import { applicationBody, applicationView } from "@/lib/credentials/schema";
import { pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "One's own applications and credentials, the latest first",
  access: "signed-in",
  reply: pageOf(applicationView),
  handle: async ({ actor }) => ({ items: await listOwnCredentials(actor), nextCursor: null }),
});

export const POST = route({
  summary: "Apply for a credential, or for the renewal of a standing one, with a proof uploaded before",
  access: "member",
  limit: "posting",
  body: applicationBody,
  reply: applicationView,
  status: 201,
  handle: ({ actor, body }) => applyForCredential(actor, body),
});
