import { expect, test } from "vitest";
import { canAccept, canEndorse } from "@/lib/marks/policy";
import type { Actor } from "@/lib/platform/actor";

const reader: Actor = { id: "reader", handle: "reader", role: "READER", credentialId: null, bannedAt: null };
const asker: Actor = { ...reader, id: "asker" };
const practitioner: Actor = { ...reader, id: "practitioner", credentialId: "c" };
const moderator: Actor = { ...reader, id: "mod", role: "MODERATOR" };
const answer = { kind: "ANSWER", authorId: "author", askerId: "asker", isAskerUnnamed: false, isInScope: true };

test.each([
  ["the asker accepts", asker, answer, "allowed"],
  ["another reader does not", reader, answer, { denied: "asker-only" }],
  ["a moderator does not", moderator, answer, { denied: "asker-only" }],
  ["a visitor does not", null, answer, { denied: "sign-in" }],
  ["a banned asker does not", { ...asker, bannedAt: new Date(0) }, answer, { denied: "banned" }],
  ["a comment is not accepted", asker, { ...answer, kind: "REPLY" }, { denied: "not-an-answer" }],
  ["nobody accepts their own", asker, { ...answer, authorId: "asker" }, { denied: "own-answer" }],
] as const)("%s", (_name, viewer, facts, verdict) => {
  expect(canAccept(viewer, facts)).toEqual(verdict);
});

test.each([
  ["a practitioner endorses", practitioner, answer, "allowed"],
  ["a reader does not", reader, answer, { denied: "practitioners-only" }],
  ["a moderator without a credential does not", moderator, answer, { denied: "practitioners-only" }],
  ["nobody endorses their own", practitioner, { ...answer, authorId: "practitioner" }, { denied: "own-answer" }],
  [
    "whoever asked without their name endorses nothing in that thread",
    practitioner,
    { ...answer, askerId: "practitioner", isAskerUnnamed: true },
    { denied: "asked-without-name" },
  ],
  [
    "a practitioner endorses what others asked without their name",
    practitioner,
    { ...answer, isAskerUnnamed: true },
    "allowed",
  ],
  [
    "nobody endorses outside their scope",
    practitioner,
    { ...answer, isInScope: false },
    { denied: "outside-your-scope" },
  ],
  ["a comment is not endorsed", practitioner, { ...answer, kind: "REPLY" }, { denied: "not-an-answer" }],
] as const)("%s", (_name, viewer, facts, verdict) => {
  expect(canEndorse(viewer, facts)).toEqual(verdict);
});
