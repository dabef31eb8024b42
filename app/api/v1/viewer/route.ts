import { route } from "@/lib/platform/http/route";
import { getViewer } from "@/lib/viewer/queries";
import { viewerView } from "@/lib/viewer/schema";

export const GET = route({
  summary: "Who is signed in",
  access: "public",
  reply: viewerView,
  handle: async ({ actor, newcomerId }) => ({ viewer: await getViewer(actor), isNewcomer: newcomerId !== null }),
});
