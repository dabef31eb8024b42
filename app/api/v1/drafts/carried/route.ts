import { carryDraft, dropCarriedDraft } from "@/lib/drafts/commands";
import { carriedBody, carriedDraftView, carryBody, discardedView } from "@/lib/drafts/schema";
import { route } from "@/lib/platform/http/route";

export const POST = route({
  summary: "Keep a draft for a day, to be claimed after signing in",
  access: "public",
  limit: "carrying",
  body: carryBody,
  reply: carriedDraftView,
  status: 201,
  handle: ({ body }) => carryDraft(body),
});

export const DELETE = route({
  summary: "Throw a kept draft away",
  access: "public",
  limit: "saving",
  body: carriedBody,
  reply: discardedView,
  handle: ({ body }) => dropCarriedDraft(body.token),
});
