import { z } from "zod";
import { resumeCheckIns, stopCheckIns } from "@/lib/check-ins/commands";
import { listReports } from "@/lib/check-ins/queries";
import { askingView, checkInView } from "@/lib/check-ins/schema";
import { route } from "@/lib/platform/http/route";
import { getPost } from "@/lib/posts/queries";

const params = z.object({ questionId: z.uuid() });

export const GET = route({
  summary: "What the asker reported some weeks after an answer, oldest first",
  access: "public",
  params,
  reply: z.object({ items: z.array(checkInView) }),
  handle: async ({ actor, params: { questionId } }) => {
    await getPost(actor, questionId);
    return { items: await listReports(actor, questionId) };
  },
});

export const PUT = route({
  summary: "Be asked about one's own question again",
  access: "member",
  limit: "marking",
  params,
  reply: askingView,
  handle: ({ actor, params: { questionId } }) => resumeCheckIns(actor, questionId),
});

export const DELETE = route({
  summary: "Be asked no more about one's own question",
  access: "member",
  limit: "marking",
  params,
  reply: askingView,
  handle: ({ actor, params: { questionId } }) => stopCheckIns(actor, questionId),
});
