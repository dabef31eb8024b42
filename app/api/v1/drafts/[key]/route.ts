import { z } from "zod";
import { discardDraft, saveDraft } from "@/lib/drafts/commands";
import { getDraft } from "@/lib/drafts/queries";
import { discardedView, draftBody, draftKey, draftView, wholeDraftView } from "@/lib/drafts/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ key: draftKey });

export const GET = route({
  summary: "One's own draft with what is written in it",
  access: "member",
  params,
  reply: wholeDraftView,
  handle: ({ actor, params: { key } }) => getDraft(actor, key),
});

export const PUT = route({
  summary: "Save one's own draft over the revision it was written on",
  access: "member",
  limit: "saving",
  params,
  body: draftBody,
  reply: draftView,
  handle: ({ actor, params: { key }, body }) => saveDraft(actor, key, body),
});

export const DELETE = route({
  summary: "Throw one's own draft away",
  access: "signed-in",
  limit: "saving",
  params,
  reply: discardedView,
  handle: ({ actor, params: { key } }) => discardDraft(actor, key),
});
