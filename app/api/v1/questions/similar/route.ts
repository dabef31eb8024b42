import { z } from "zod";
import { route } from "@/lib/platform/http/route";
import { listSimilarQuestions } from "@/lib/questions/queries";
import { questionView, similarQuery } from "@/lib/questions/schema";

export const GET = route({
  summary: "Questions like one that is being asked, the answered first",
  access: "public",
  limit: "reading",
  query: similarQuery,
  reply: z.object({ items: z.array(questionView) }),
  handle: async ({ actor, query }) => ({ items: await listSimilarQuestions(actor, query) }),
});
