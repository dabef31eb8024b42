import { expect, test } from "vitest";
import {
  canAccept,
  canDecide,
  canEndorse,
  canReplaceAccept,
  canTakeAcceptBack,
  canTakeStance,
  canTakeStanceBack,
} from "@/lib/marks/policy";
import type { Actor } from "@/lib/platform/actor";

const reader: Actor = { id: "reader", handle: "reader", role: "READER", credentialId: null, bannedAt: null };
const asker: Actor = { ...reader, id: "asker" };
const practitioner: Actor = { ...reader, id: "practitioner", credentialId: "c" };
const moderator: Actor = { ...reader, id: "mod", role: "MODERATOR" };
const answer = {
  ...{ kind: "ANSWER", authorId: "author", askerId: "asker" },
  ...{ isAskerUnnamed: false, isAskerGone: false, isInScope: true },
};
const gone = { ...answer, isAskerGone: true };

test.each([
  ["the asker accepts", asker, answer, "allowed"],
  ["another reader does not", reader, answer, { denied: "asker-only" }],
  ["a moderator does not", moderator, answer, { denied: "asker-only" }],
  ["a visitor does not", null, answer, { denied: "sign-in" }],
  ["a banned asker does not", { ...asker, bannedAt: new Date(0) }, answer, { denied: "banned" }],
  ["a comment is not accepted", asker, { ...answer, kind: "REPLY" }, { denied: "not-an-answer" }],
  ["nobody accepts their own", asker, { ...answer, authorId: "asker" }, { denied: "own-answer" }],
  ["a practitioner does not while the asker is here", practitioner, answer, { denied: "asker-only" }],
  ["a practitioner accepts for an asker who is gone", practitioner, gone, "allowed"],
  ["not outside their scope", practitioner, { ...gone, isInScope: false }, { denied: "outside-your-scope" }],
  ["not their own answer", practitioner, { ...gone, authorId: "practitioner" }, { denied: "own-answer" }],
  ["a moderator accepts for an asker who is gone", moderator, { ...gone, isInScope: false }, "allowed"],
  ["a moderator not their own answer", moderator, { ...gone, authorId: "mod" }, { denied: "own-answer" }],
  ["a reader does not, gone or not", reader, gone, { denied: "asker-only" }],
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

test.each([
  ["the asker puts theirs in place of another", asker, { ...answer, isAccepted: true }, "allowed"],
  ["a practitioner not", practitioner, { ...gone, isAccepted: true }, { denied: "already-accepted" }],
  ["a moderator not", moderator, { ...gone, isAccepted: true }, { denied: "already-accepted" }],
  ["where nothing stands, nothing is replaced", practitioner, { ...gone, isAccepted: false }, "allowed"],
] as const)("replacing: %s", (_name, viewer, facts, verdict) => {
  expect(canReplaceAccept(viewer, facts)).toEqual(verdict);
});

const byPractitioner = { ...gone, acceptedById: "practitioner" };

test.each([
  ["the asker takes theirs back", asker, { ...answer, acceptedById: "asker" }, "allowed"],
  ["the asker takes back what others gave for them", asker, byPractitioner, "allowed"],
  ["whoever gave it takes it back, in scope or not", practitioner, { ...byPractitioner, isInScope: false }, "allowed"],
  ["a moderator takes back what others gave", moderator, byPractitioner, "allowed"],
  ["a moderator not the asker's own", moderator, { ...answer, acceptedById: "asker" }, { denied: "asker-only" }],
  ["a reader takes back nothing", reader, byPractitioner, { denied: "asker-only" }],
  ["nothing is taken back twice by others", reader, { ...gone, acceptedById: null }, { denied: "asker-only" }],
  ["nobody banned takes back", { ...asker, bannedAt: new Date(0) }, byPractitioner, { denied: "banned" }],
] as const)("%s", (_name, viewer, facts, verdict) => {
  expect(canTakeAcceptBack(viewer, facts)).toEqual(verdict);
});

const unsaid = { ...answer, ownStance: null, wasDismissed: false };
const said = { ...unsaid, ownStance: { kind: "HARM", isUpheld: false } } as const;
const upheld = { ...unsaid, ownStance: { kind: "HARM", isUpheld: true } } as const;

test.each([
  ["a practitioner sees harm", practitioner, unsaid, "HARM", "allowed"],
  ["a reader sees none", reader, unsaid, "HARM", { denied: "practitioners-only" }],
  ["a practitioner changes their mind", practitioner, said, "ENDORSE", "allowed"],
  ["not once a moderator has upheld it", practitioner, upheld, "ENDORSE", { denied: "harm-upheld" }],
  [
    "not the same harm after it was dismissed",
    practitioner,
    { ...unsaid, wasDismissed: true },
    "HARM",
    { denied: "harm-dismissed" },
  ],
  ["a disagreement after it was dismissed", practitioner, { ...unsaid, wasDismissed: true }, "DISAGREE", "allowed"],
  [
    "nobody of their own answer",
    practitioner,
    { ...unsaid, authorId: "practitioner" },
    "DISAGREE",
    { denied: "own-answer" },
  ],
] as const)("%s", (_name, viewer, facts, kind, verdict) => {
  expect(canTakeStance(viewer, facts, kind)).toEqual(verdict);
});

test.each([
  ["one's own, with a credential that has gone", reader, said, "allowed"],
  ["one's own, outside a scope that has changed", practitioner, { ...said, isInScope: false }, "allowed"],
  ["not what a moderator has upheld", practitioner, upheld, { denied: "harm-upheld" }],
  ["nothing without a credential or a mark", reader, unsaid, { denied: "practitioners-only" }],
  ["nothing twice, without harm", practitioner, unsaid, "allowed"],
  ["nothing while banned", { ...practitioner, bannedAt: new Date(0) }, said, { denied: "banned" }],
  ["nothing signed out", null, said, { denied: "sign-in" }],
] as const)("taken back: %s", (_name, viewer, facts, verdict) => {
  expect(canTakeStanceBack(viewer, facts)).toEqual(verdict);
});

const report = { markedById: "practitioner", authorId: "author" };

test.each([
  ["a moderator decides", moderator, report, "allowed"],
  ["nobody else does", practitioner, report, { denied: "moderators-only" }],
  ["no moderator on their own answer", moderator, { ...report, authorId: "mod" }, { denied: "own-answer" }],
  ["no moderator on their own mark", moderator, { ...report, markedById: "mod" }, { denied: "own-mark" }],
  ["nobody signed out", null, report, { denied: "sign-in" }],
  ["no moderator who is banned", { ...moderator, bannedAt: new Date(0) }, report, { denied: "banned" }],
] as const)("%s", (_name, viewer, facts, verdict) => {
  expect(canDecide(viewer, facts)).toEqual(verdict);
});
