import { expect, test } from "vitest";
import { canAnswer, canComment, canEditComment, canPrescribe, canRemoveComment } from "@/lib/comments/policy";
import type { Actor } from "@/lib/platform/actor";

const member: Actor = { id: "m", handle: "m", role: "READER", credentialId: null, bannedAt: null };
const moderator: Actor = { ...member, id: "mod", role: "MODERATOR" };
const banned: Actor = { ...member, bannedAt: new Date(0) };
const open = { kind: "QUESTION", authorId: "asker", lockedAt: null, answeredByViewer: false };

test.each([
  ["a member answers an open question", member, open, "allowed"],
  ["a visitor must sign in", null, open, { denied: "sign-in-to-answer" }],
  ["somebody banned does not answer", banned, open, { denied: "banned" }],
  ["nobody answers a locked question", member, { ...open, lockedAt: new Date(0) }, { denied: "thread-locked" }],
  ["an article has no answers", member, { ...open, kind: "ARTICLE" }, { denied: "not-a-question" }],
  ["the asker does not answer themself", member, { ...open, authorId: "m" }, { denied: "own-question" }],
  ["one answer each", member, { ...open, answeredByViewer: true }, { denied: "already-answered" }],
] as const)("%s", (_name, viewer, question, verdict) => {
  expect(canAnswer(viewer, question)).toEqual(verdict);
});

test.each([
  ["a member comments", member, null, "allowed"],
  ["a visitor must sign in to comment", null, null, { denied: "sign-in-to-comment" }],
  ["somebody banned does not comment", banned, null, { denied: "banned" }],
  ["nobody comments in a locked thread", member, new Date(0), { denied: "thread-locked" }],
] as const)("%s", (_name, viewer, lockedAt, verdict) => {
  expect(canComment(viewer, { lockedAt })).toEqual(verdict);
});

test.each([
  ["an answer to an adult links exercises", false, [{}], "allowed"],
  ["an answer to somebody under 16 does not", true, [{}], { denied: "no-exercises-under-16" }],
  ["an answer to somebody under 16 may say where to go", true, [], "allowed"],
] as const)("%s", (_name, isUnder16, prescriptions, verdict) => {
  expect(canPrescribe({ isUnder16 }, prescriptions)).toEqual(verdict);
});

const own = { authorId: "m", createdAt: new Date("2026-05-03T10:00:00Z"), status: "PUBLISHED" };
const within = { now: new Date("2026-05-03T11:00:00Z"), editWindowMinutes: 60 };
const late = { now: new Date("2026-05-03T11:00:01Z"), editWindowMinutes: 60 };

test.each([
  ["the writer edits within the window", member, own, within, "allowed"],
  ["the writer does not edit after it", member, own, late, { denied: "edit-window-over" }],
  ["nobody edits for another", moderator, own, within, { denied: "not-yours" }],
  ["what was removed stays removed", member, { ...own, status: "REMOVED" }, within, { denied: "removed" }],
  ["a visitor edits nothing", null, own, within, { denied: "sign-in" }],
] as const)("%s", (_name, viewer, comment, window, verdict) => {
  expect(canEditComment(viewer, comment, window)).toEqual(verdict);
});

test.each([
  ["the writer removes their words", member, own, "allowed"],
  ["a moderator removes them", moderator, own, "allowed"],
  ["another member does not", { ...member, id: "other" }, own, { denied: "not-yours" }],
] as const)("%s", (_name, viewer, comment, verdict) => {
  expect(canRemoveComment(viewer, comment)).toEqual(verdict);
});
