import { describe, expect, it } from "vitest";
import { canApply, canDecide, canSendAgain, canWithdraw, canWriteWith } from "@/lib/credentials/policy";
import type { CredentialStatus, DecisionKind } from "@/lib/credentials/schema";
import type { Actor, Role } from "@/lib/platform/actor";

const somebody = (id: string, role: Role = "READER", bannedAt: Date | null = null): Actor => ({
  ...{ id, handle: id, role, bannedAt },
  credentialId: null,
});
const applicant = somebody("applicant");
const other = somebody("other");
const moderator = somebody("moderator", "MODERATOR");
const banned = somebody("applicant", "READER", new Date(0));
const of = (status: CredentialStatus, memberId = "applicant") => ({ memberId, status });

describe("who may apply", () => {
  it.each([
    ["somebody signed out", null, false, { denied: "sign-in" }],
    ["somebody banned", banned, false, { denied: "banned" }],
    ["a member", applicant, false, "allowed"],
    ["a member whose application is open", applicant, true, { denied: "application-open" }],
  ])("%s", (_who, viewer, hasOpen, verdict) => {
    expect(canApply(viewer, { hasOpen })).toEqual(verdict);
  });

  it.each([
    ["asked back, the applicant sends it again", applicant, "ASKED_BACK", "allowed"],
    ["nobody else does", other, "ASKED_BACK", { denied: "not-yours" }],
    ["what waits in the queue stays as it is", applicant, "PENDING", { denied: "not-asked-back" }],
    ["a banned applicant sends nothing", banned, "ASKED_BACK", { denied: "banned" }],
  ] as const)("%s", (_rule, viewer, status, verdict) => {
    expect(canSendAgain(viewer, of(status))).toEqual(verdict);
  });

  it.each([
    ["while it waits", "PENDING", "allowed"],
    ["when asked back", "ASKED_BACK", "allowed"],
    ["not once it is verified", "VERIFIED", { denied: "already-decided" }],
    ["not once it is refused", "REFUSED", { denied: "already-decided" }],
  ] as const)("an application is taken back %s", (_rule, status, verdict) => {
    expect(canWithdraw(applicant, of(status))).toEqual(verdict);
    expect(canWithdraw(other, of(status))).toEqual({ denied: "not-yours" });
  });
});

describe("who decides", () => {
  it.each([
    ["a moderator verifies what waits", moderator, of("PENDING"), "VERIFY", "allowed"],
    ["a member does not", other, of("PENDING"), "VERIFY", { denied: "moderators-only" }],
    ["nobody decides on their own", moderator, of("PENDING", "moderator"), "REFUSE", { denied: "own-application" }],
    ["nobody decides twice", moderator, of("VERIFIED"), "REFUSE", { denied: "already-decided" }],
    ["what waits for its applicant is verified", moderator, of("ASKED_BACK"), "VERIFY", "allowed"],
    ["what waits for its applicant is refused", moderator, of("ASKED_BACK"), "REFUSE", "allowed"],
    ["nobody is asked back twice", moderator, of("ASKED_BACK"), "ASK_BACK", { denied: "already-asked-back" }],
    ["what was refused stays so", moderator, of("REFUSED"), "VERIFY", { denied: "already-decided" }],
    ["a standing credential is revoked", moderator, of("VERIFIED"), "REVOKE", "allowed"],
    ["nothing else is", moderator, of("EXPIRED"), "REVOKE", { denied: "not-standing" }],
    ["nobody revokes their own", moderator, of("VERIFIED", "moderator"), "REVOKE", { denied: "own-application" }],
  ] as [string, Actor, { memberId: string; status: CredentialStatus }, DecisionKind, unknown][])(
    "%s",
    (_rule, viewer, facts, kind, verdict) => {
      expect(canDecide(viewer, facts, kind)).toEqual(verdict);
    },
  );
});

describe("who writes with a credential", () => {
  it.each([
    ["its holder, while it stands", applicant, "VERIFIED", "allowed"],
    ["nobody else", moderator, "VERIFIED", { denied: "not-yours" }],
    ["nobody with one that has ended", applicant, "EXPIRED", { denied: "credential-does-not-stand" }],
    ["nobody with one that waits", applicant, "PENDING", { denied: "credential-does-not-stand" }],
    ["nobody banned", banned, "VERIFIED", { denied: "banned" }],
    ["nobody signed out", null, "VERIFIED", { denied: "sign-in" }],
  ] as const)("%s", (_rule, viewer, status, verdict) => {
    expect(canWriteWith(viewer, of(status))).toEqual(verdict);
  });
});
