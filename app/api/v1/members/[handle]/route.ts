import { z } from "zod";
import { getMember } from "@/lib/members/queries";
import { handle, memberView } from "@/lib/members/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "A member's public profile",
  access: "public",
  params: z.object({ handle }),
  reply: memberView,
  handle: ({ actor, params }) => getMember(actor, params.handle),
});
