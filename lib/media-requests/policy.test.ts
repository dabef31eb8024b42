import { describe, expect, test } from "vitest";
import {
  canAddPiece,
  canAnswerRequest,
  canDecideReport,
  canEndRequest,
  canReportRequest,
  canRequestMedia,
  canSend,
  canTakeBack,
  canWorkOnRequest,
} from "@/lib/media-requests/policy";
import type { Actor } from "@/lib/platform/actor";

const asker: Actor = { id: "asker", handle: "asker", role: "READER", credentialId: null, bannedAt: null };
const practitioner: Actor = { ...asker, id: "practitioner", credentialId: "held" };
const banned = new Date(0);
const thread = {
  ...{ kind: "QUESTION", authorId: asker.id, lockedAt: null, isUnder16: false },
  ...{ wasDeclined: false, open: 0 },
};
const quiet = { isReported: false, isDecided: false, isEnded: false };
const request = { askerId: asker.id, practitionerId: practitioner.id, state: "SENT", isOver: false, ...quiet };

describe("asking for photos or a clip", () => {
  test("is a practitioner's, of somebody else's open question", () => {
    expect(canRequestMedia(practitioner, thread)).toBe("allowed");
    expect(canRequestMedia(null, thread)).toEqual({ denied: "sign-in" });
    expect(canRequestMedia({ ...practitioner, bannedAt: banned }, thread)).toEqual({ denied: "banned" });
    expect(canRequestMedia({ ...practitioner, credentialId: null }, thread)).toEqual({ denied: "practitioners-only" });
    expect(canRequestMedia({ ...practitioner, id: asker.id }, thread)).toEqual({ denied: "own-question" });
    expect(canRequestMedia(practitioner, { ...thread, kind: "ARTICLE" })).toEqual({ denied: "not-a-question" });
    expect(canRequestMedia(practitioner, { ...thread, lockedAt: banned })).toEqual({ denied: "thread-locked" });
  });

  test("is not done of a child, after a no, or by a fourth", () => {
    expect(canRequestMedia(practitioner, { ...thread, isUnder16: true })).toEqual({ denied: "no-media-under-16" });
    expect(canRequestMedia(practitioner, { ...thread, wasDeclined: true })).toEqual({ denied: "media-declined" });
    expect(canRequestMedia(practitioner, { ...thread, open: 3 })).toEqual({ denied: "too-many-media-requests" });
  });
});

test("the asker alone answers, adds, takes back, sends and reports, until it is over", () => {
  const acts = [
    { may: canAnswerRequest, state: "ASKED" },
    { may: canTakeBack, state: "SENT" },
    { may: canReportRequest, state: "ACCEPTED" },
    {
      may: (viewer: Actor | null, each: typeof request) => canSend(viewer, each, { isEmpty: false }),
      state: "ACCEPTED",
    },
    {
      may: (viewer: Actor | null, each: typeof request) => canAddPiece(viewer, each, { isFull: false }),
      state: "SENT",
    },
  ];
  for (const { may, state } of acts) {
    const open = { ...request, state };
    expect(may(asker, open)).toBe("allowed");
    expect(may(null, open)).toEqual({ denied: "sign-in" });
    expect(may({ ...asker, bannedAt: banned }, open)).toEqual({ denied: "banned" });
    expect(may(practitioner, open)).toEqual({ denied: "not-yours" });
    expect(may(asker, { ...open, isOver: true })).toEqual({ denied: "media-request-over" });
  }
  expect(canAnswerRequest(asker, request)).toEqual({ denied: "media-request-elsewhere" });
  expect(canSend(asker, request, { isEmpty: true })).toEqual({ denied: "nothing-to-send" });
  expect(canAddPiece(asker, request, { isFull: true })).toEqual({ denied: "too-many-pieces" });
});

test("both may end it, the asker also while banned", () => {
  expect(canEndRequest({ ...asker, bannedAt: banned }, request)).toBe("allowed");
  expect(canEndRequest(practitioner, request)).toBe("allowed");
  expect(canEndRequest(practitioner, { ...request, isReported: true })).toEqual({ denied: "media-request-reported" });
  expect(canEndRequest(asker, { ...request, isReported: true })).toBe("allowed");
  expect(canEndRequest(null, request)).toEqual({ denied: "sign-in" });
  expect(canEndRequest({ ...asker, id: "other" }, request)).toEqual({ denied: "not-yours" });
  expect(canEndRequest(asker, { ...request, isOver: true })).toEqual({ denied: "media-request-over" });
});

test("what moderators are still to decide on waits for them past its time, and its asker alone ends it before", () => {
  const kept = { ...request, isOver: true, isReported: true };
  expect(canEndRequest(asker, kept)).toBe("allowed");
  expect(canEndRequest(practitioner, kept)).toEqual({ denied: "media-request-reported" });
  expect(canEndRequest(asker, { ...kept, isDecided: true })).toEqual({ denied: "media-request-over" });
  expect(canEndRequest(asker, { ...kept, isEnded: true })).toEqual({ denied: "media-request-over" });
});

test("a moderator decides on a report once, never on one about themselves", () => {
  const moderator: Actor = { ...asker, id: "moderator", role: "MODERATOR" };
  const reported = { ...request, isReported: true };
  expect(canDecideReport(moderator, reported)).toBe("allowed");
  expect(canDecideReport(moderator, { ...reported, isOver: true })).toBe("allowed");
  expect(canDecideReport(null, reported)).toEqual({ denied: "sign-in" });
  expect(canDecideReport(practitioner, reported)).toEqual({ denied: "moderators-only" });
  expect(canDecideReport({ ...moderator, id: practitioner.id }, reported)).toEqual({ denied: "own-report" });
  expect(canDecideReport({ ...moderator, id: asker.id }, reported)).toEqual({ denied: "own-report" });
  expect(canDecideReport(moderator, request)).toEqual({ denied: "media-request-over" });
  expect(canDecideReport(moderator, { ...reported, isEnded: true })).toEqual({ denied: "media-request-over" });
  expect(canDecideReport(moderator, { ...reported, isDecided: true })).toEqual({ denied: "already-decided" });
});

test("the practitioner works on what was sent, while their credential holds", () => {
  expect(canWorkOnRequest(practitioner, request)).toBe("allowed");
  expect(canWorkOnRequest(null, request)).toEqual({ denied: "sign-in" });
  expect(canWorkOnRequest({ ...practitioner, bannedAt: banned }, request)).toEqual({ denied: "banned" });
  expect(canWorkOnRequest(asker, request)).toEqual({ denied: "not-yours" });
  expect(canWorkOnRequest({ ...practitioner, credentialId: null }, request)).toEqual({ denied: "practitioners-only" });
  expect(canWorkOnRequest(practitioner, { ...request, state: "ASKED" })).toEqual({ denied: "media-request-elsewhere" });
  expect(canWorkOnRequest(practitioner, { ...request, isOver: true })).toEqual({ denied: "media-request-over" });
});
