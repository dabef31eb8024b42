import { z } from "zod";
import { undoLog } from "@/lib/plans/commands";
import { undoneLogView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const DELETE = route({
  summary: "Take one's own log back",
  access: "member",
  limit: "marking",
  params: z.object({ logId: z.uuid() }),
  reply: undoneLogView,
  handle: ({ actor, params }) => undoLog(actor, params.logId),
});
