import { carryDraft, saveDraft } from "@/lib/drafts/commands";
import { carryBody, draftBody } from "@/lib/drafts/schema";
import type { Actor } from "@/lib/platform/actor";

/** What a form sends of an answer that is being written. */
export const keptText = {
  kind: "ANSWER",
  path: "/questions/why-does-it-turn-in",
  label: "Why does it turn in?",
  content: { markdown: "Hold the hip while", prescriptions: [] },
} as const;

export const anAnswerKey = () => `answer:${crypto.randomUUID()}`;

/** A draft in somebody's account, from before they may have been banned; tells its key. */
export async function aKeptText(member: Actor, key = anAnswerKey(), content: object = keptText.content) {
  await saveDraft({ ...member, bannedAt: null }, key, draftBody.parse({ ...keptText, content, revision: null }));
  return key;
}

/** A draft on its way through a sign-in link; tells its token. */
export async function aCarriedText(key = anAnswerKey(), content: object = keptText.content): Promise<string> {
  return (await carryDraft(carryBody.parse({ ...keptText, content, key }))).token;
}
