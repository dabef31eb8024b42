import { z } from "zod";
import { reportRequest } from "@/lib/media-requests/commands";
import { reportBody } from "@/lib/media-requests/schema";
import { route } from "@/lib/platform/http/route";

export const PUT = route({
  summary: "Show a private request to moderators",
  access: "member",
  limit: "posting",
  params: z.object({ requestId: z.uuid() }),
  body: reportBody,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { requestId }, body }) => reportRequest(actor, requestId, body),
});
