import { z } from "zod";
import { addAddendum } from "@/lib/addenda/commands";
import { listAddenda } from "@/lib/addenda/queries";
import { addendumBody, addendumView } from "@/lib/addenda/schema";
import { route } from "@/lib/platform/http/route";
import { getPost } from "@/lib/posts/queries";

const params = z.object({ questionId: z.uuid() });

export const GET = route({
  summary: "What the asker has added to a question, oldest first",
  access: "public",
  params,
  reply: z.object({ items: z.array(addendumView) }),
  handle: async ({ actor, params: { questionId } }) => {
    await getPost(actor, questionId);
    return { items: await listAddenda(actor, questionId) };
  },
});

export const POST = route({
  summary: "Add a dated fact to one's own question",
  access: "member",
  limit: "posting",
  params,
  body: addendumBody,
  reply: addendumView,
  status: 201,
  handle: ({ actor, params: { questionId }, body }) => addAddendum(actor, questionId, body),
});
