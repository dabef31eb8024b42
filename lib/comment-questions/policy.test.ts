import { expect, test } from "vitest";
import { canMakeQuestion } from "@/lib/comment-questions/policy";
import type { Actor } from "@/lib/platform/actor";

const someone: Actor = { id: "someone", handle: "someone", role: "READER", credentialId: null, bannedAt: null };
const comment = { authorId: "writer", status: "PUBLISHED", becameId: null, post: { kind: "ARTICLE", lockedAt: null } };

test.each([
  ["its writer", { ...someone, id: "writer" }],
  ["a practitioner", { ...someone, credentialId: "credential" }],
  ["a moderator", { ...someone, role: "MODERATOR" as const }],
])("%s makes a question of a comment", (_who, viewer) => {
  expect(canMakeQuestion(viewer, comment)).toBe("allowed");
});

test.each([
  ["nobody who is signed out", "sign-in", null, {}],
  ["no other reader", "not-yours", someone, {}],
  ["nobody banned", "banned", { ...someone, id: "writer", bannedAt: new Date(0) }, {}],
  [
    "nobody of what stands under a question",
    "already-in-a-question",
    someone,
    { post: { kind: "QUESTION", lockedAt: null } },
  ],
  ["nobody twice", "already-a-question", someone, { becameId: "question" }],
  ["nobody of what was removed", "removed", someone, { status: "REMOVED" }],
  ["nobody in a closed thread", "thread-locked", someone, { post: { kind: "ARTICLE", lockedAt: new Date(0) } }],
])("%s", (_sentence, reason, viewer, change) => {
  expect(canMakeQuestion(viewer, { ...comment, ...change })).toEqual({ denied: reason });
});
