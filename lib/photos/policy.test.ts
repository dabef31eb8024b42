import { describe, expect, test } from "vitest";
import { canDescribePhoto, canRemovePhoto, canUploadPhoto } from "@/lib/photos/policy";
import type { Actor } from "@/lib/platform/actor";

const reader: Actor = { id: "1", handle: "maren", role: "READER", credentialId: null, bannedAt: null };
const owner = { ...reader, id: "2" };
const practitioner = { ...reader, id: "3", credentialId: "c" };
const moderator: Actor = { ...reader, id: "4", role: "MODERATOR" };
const photo = { ownerId: owner.id, isLoose: false };

describe("uploading", () => {
  test("members may, until thirty photos wait to be posted", () => {
    expect(canUploadPhoto(reader, { loose: 29 })).toBe("allowed");
    expect(canUploadPhoto(reader, { loose: 30 })).toEqual({ denied: "too-many-loose-photos" });
    expect(canUploadPhoto(null, { loose: 0 })).toEqual({ denied: "sign-in" });
    expect(canUploadPhoto({ ...reader, bannedAt: new Date(0) }, { loose: 0 })).toEqual({ denied: "banned" });
  });
});

describe("changing", () => {
  test("its owner says what it shows, and for whom until it is posted", () => {
    const said = { changesAudience: false };
    expect(canDescribePhoto(owner, photo, said)).toBe("allowed");
    expect(canDescribePhoto(moderator, photo, said)).toEqual({ denied: "not-yours" });
    expect(canDescribePhoto(owner, photo, { changesAudience: true })).toEqual({ denied: "photo-in-use" });
    expect(canDescribePhoto(owner, { ...photo, isLoose: true }, { changesAudience: true })).toBe("allowed");
  });

  test("its owner and moderators take it away", () => {
    expect([owner, moderator].map((viewer) => canRemovePhoto(viewer, photo))).toEqual(["allowed", "allowed"]);
    expect(canRemovePhoto(practitioner, photo)).toEqual({ denied: "not-yours" });
    expect(canRemovePhoto(null, photo)).toEqual({ denied: "sign-in" });
  });
});
