import { expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { canRemoveVideo, canSendVideo } from "@/lib/videos/policy";

const reader: Actor = { id: "reader", handle: "reader", role: "READER", credentialId: null, bannedAt: null };
const practitioner: Actor = { ...reader, id: "practitioner", credentialId: "held" };
const none = { loose: 0 };

test("members send clips for a request, and practitioners and moderators for an exercise", () => {
  expect(canSendVideo(null, "REQUEST", none)).toEqual({ denied: "sign-in" });
  expect(canSendVideo(reader, "REQUEST", none)).toBe("allowed");
  expect(canSendVideo({ ...reader, bannedAt: new Date(0) }, "REQUEST", none)).toEqual({ denied: "banned" });
  expect(canSendVideo(reader, "EXERCISE", none)).toEqual({ denied: "practitioners-only" });
  expect(canSendVideo(practitioner, "EXERCISE", none)).toBe("allowed");
  expect(canSendVideo({ ...reader, role: "MODERATOR" }, "EXERCISE", none)).toBe("allowed");
  expect(canSendVideo(reader, "REQUEST", { loose: 4 })).toEqual({ denied: "too-many-loose-videos" });
});

test("a clip is taken away by its owner, until it hangs on something", () => {
  const video = { ownerId: reader.id, state: "ARRIVED" };
  expect(canRemoveVideo(reader, video)).toBe("allowed");
  expect(canRemoveVideo(null, video)).toEqual({ denied: "sign-in" });
  expect(canRemoveVideo(practitioner, video)).toEqual({ denied: "not-yours" });
  expect(canRemoveVideo(reader, { ...video, state: "IN_USE" })).toEqual({ denied: "video-in-use" });
});
