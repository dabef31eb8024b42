import { expect, test } from "vitest";
import { canEditArticle, canPublishArticle, canWithdrawArticle, canWriteArticle } from "@/lib/articles/policy";
import type { Actor } from "@/lib/platform/actor";

const reader: Actor = { id: "reader", handle: "reader", role: "READER", credentialId: null, bannedAt: null };
const practitioner: Actor = { ...reader, id: "ines", handle: "ines", credentialId: "checked" };
const moderator: Actor = { ...reader, id: "mod", handle: "mod", role: "MODERATOR" };
const admin: Actor = { ...reader, id: "admin", handle: "admin", role: "ADMIN" };
const banned: Actor = { ...practitioner, bannedAt: new Date(0) };
/** Ines, after her credential has run out. */
const lapsed: Actor = { ...practitioner, credentialId: null };
const byInes = { authorId: "ines" };

test.each([
  ["a stranger is asked to sign in", null, { denied: "sign-in-to-write" }],
  ["a reader may not write articles", reader, { denied: "practitioners-only" }],
  ["somebody whose credential has run out may not begin one", lapsed, { denied: "practitioners-only" }],
  ["a banned practitioner may not write", banned, { denied: "banned" }],
  ["a verified practitioner may", practitioner, "allowed"],
  ["a moderator may", moderator, "allowed"],
  ["an administrator may", admin, "allowed"],
])("writing: %s", (_sentence, viewer, verdict) => {
  expect(canWriteArticle(viewer)).toEqual(verdict);
});

test.each([
  ["a stranger is asked to sign in", null, { denied: "sign-in-to-write" }],
  ["another member may not", reader, { denied: "not-yours" }],
  ["another practitioner may not", { ...practitioner, id: "tomasz" }, { denied: "not-yours" }],
  ["the author may", practitioner, "allowed"],
  ["the author may after their credential has run out", lapsed, "allowed"],
  ["the author may not while banned", banned, { denied: "banned" }],
  ["a moderator may", moderator, "allowed"],
])("changing: %s", (_sentence, viewer, verdict) => {
  expect(canEditArticle(viewer, byInes)).toEqual(verdict);
});

test.each([
  ["the author may", practitioner, "allowed"],
  ["an author whose credential has run out may not", lapsed, { denied: "practitioners-only" }],
  ["another member may not", reader, { denied: "not-yours" }],
  ["a moderator may", moderator, "allowed"],
])("publishing: %s", (_sentence, viewer, verdict) => {
  expect(canPublishArticle(viewer, byInes)).toEqual(verdict);
});

test.each([
  ["the author may", practitioner, "allowed"],
  ["a moderator hides instead", moderator, { denied: "not-yours" }],
  ["a stranger is asked to sign in", null, { denied: "sign-in-to-write" }],
  ["a banned author may not", banned, { denied: "banned" }],
])("taking back: %s", (_sentence, viewer, verdict) => {
  expect(canWithdrawArticle(viewer, byInes)).toEqual(verdict);
});
