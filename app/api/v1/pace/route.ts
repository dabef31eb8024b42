import { getPace } from "@/lib/pace/queries";
import { paceView } from "@/lib/pace/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "How soon practitioners answer here, and how many questions wait",
  access: "public",
  reply: paceView,
  handle: ({ actor }) => getPace(actor),
});
