import { expect, test } from "vitest";
import { canChooseAsking, canRemoveReport, canReport, canReportByLink, type LinkFacts } from "@/lib/check-ins/policy";
import type { Actor } from "@/lib/platform/actor";

const asker: Actor = { id: "asker", handle: "asker", role: "READER", credentialId: null, bannedAt: null };
const other: Actor = { ...asker, id: "other" };
const moderator: Actor = { ...asker, id: "mod", role: "MODERATOR" };
const asked: LinkFacts = {
  memberId: "asker",
  isAsker: true,
  isReported: false,
  isRemoved: false,
  isExpired: false,
  isOver: false,
  isLocked: false,
  isBanned: false,
  isSettled: false,
};
const reported = { ...asked, isReported: true };

test.each([
  ["the asker answers", asker, asked, "allowed"],
  ["the asker changes it, however late", asker, { ...reported, isExpired: true, isSettled: true }, "allowed"],
  ["nobody signed in answers for them", null, asked, { denied: "sign-in" }],
  ["nobody else does", other, asked, { denied: "not-yours" }],
  ["somebody banned does not", { ...asker, bannedAt: new Date(0) }, asked, { denied: "banned" }],
  ["nobody answers after thirty days", asker, { ...asked, isExpired: true }, { denied: "check-in-expired" }],
  ["nobody answers once the mark is undone", asker, { ...asked, isOver: true }, { denied: "check-in-over" }],
  ["nobody answers in a closed thread", asker, { ...asked, isLocked: true }, { denied: "thread-locked" }],
  ["what was taken away stays away", asker, { ...asked, isRemoved: true }, { denied: "check-in-removed" }],
] as const)("%s", (_name, viewer, facts, verdict) => {
  expect(canReport(viewer, facts)).toEqual(verdict);
});

test.each([
  ["the link answers", asked, "allowed"],
  ["the link changes what was answered within a day", reported, "allowed"],
  ["the link changes nothing after a day", { ...reported, isSettled: true }, { denied: "check-in-answered" }],
  ["the link opens nothing after thirty days", { ...asked, isExpired: true }, { denied: "check-in-expired" }],
  ["the link of somebody banned opens nothing", { ...asked, isBanned: true }, { denied: "banned" }],
] as const)("%s", (_name, facts, verdict) => {
  expect(canReportByLink(facts)).toEqual(verdict);
});

test.each([
  ["the asker takes a report away", asker, reported, "allowed"],
  ["a moderator does", moderator, reported, "allowed"],
  ["nobody else does", other, reported, { denied: "not-yours" }],
  ["there has to be one", asker, asked, { denied: "check-in-removed" }],
] as const)("%s", (_name, viewer, facts, verdict) => {
  expect(canRemoveReport(viewer, facts)).toEqual(verdict);
});

test.each([
  ["the asker says whether to ask", asker, { kind: "QUESTION" }, "allowed"],
  ["whoever was asked does", other, { kind: "QUESTION", wasAsked: true }, "allowed"],
  ["nobody else does", other, { kind: "QUESTION" }, { denied: "not-yours" }],
  ["nobody is asked about an article", asker, { kind: "ARTICLE" }, { denied: "not-a-question" }],
] as const)("%s", (_name, viewer, facts, verdict) => {
  expect(canChooseAsking(viewer, { authorId: "asker", wasAsked: false, ...facts })).toEqual(verdict);
});
