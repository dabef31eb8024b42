import { logExercise } from "@/lib/plans/commands";
import { getPlanHistory } from "@/lib/plans/queries";
import { planHistoryQuery, planHistoryView, planLogBody, planLogView } from "@/lib/plans/schema";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "What one did in a stretch of at most 100 days, newest first",
  access: "member",
  query: planHistoryQuery,
  reply: planHistoryView,
  handle: ({ actor, query }) => getPlanHistory(actor, query),
});

export const POST = route({
  summary: "Log an exercise as done; sent again with the same id it is taken once",
  access: "member",
  limit: "marking",
  body: planLogBody,
  reply: planLogView,
  status: 201,
  handle: ({ actor, body }) => logExercise(actor, body),
});
