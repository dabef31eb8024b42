import { z } from "zod";
import { listReadablePlans } from "@/lib/plans/queries";
import { readablePlanView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Plans that their members show to oneself",
  access: "member",
  reply: z.object({ items: z.array(readablePlanView) }),
  handle: async ({ actor }) => ({ items: await listReadablePlans(actor) }),
});
