import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { listReasonsAgainst } from "@/lib/prescriptions/queries";
import { reasonsAgainstReply } from "@/lib/prescriptions/schema";

export const GET = route({
  summary: "What in a question speaks against exercises; of raised flags only to practitioners and moderators",
  access: "member",
  params: z.object({ questionId: z.uuid() }),
  reply: reasonsAgainstReply,
  handle: async ({ actor, params: { questionId } }) => ({ reasons: await listReasonsAgainst(actor, questionId) }),
});
