import { z } from "zod";
import { removeAddendum } from "@/lib/addenda/commands";
import { route } from "@/lib/platform/http/route";

export const DELETE = route({
  summary: "Take an addendum away (the asker and moderators)",
  access: "member",
  limit: "marking",
  params: z.object({ addendumId: z.uuid() }),
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { addendumId } }) => removeAddendum(actor, addendumId),
});
