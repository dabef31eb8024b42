import { z } from "zod";
import { listDueCheckIns } from "@/lib/check-ins/queries";
import { dueCheckInView } from "@/lib/check-ins/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "What one is asked, some weeks after an answer, and has not answered",
  access: "signed-in",
  reply: z.object({ items: z.array(dueCheckInView) }),
  handle: async ({ actor }) => ({ items: await listDueCheckIns(actor) }),
});
