import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sweepAll } from "@/lib/cli/sweepers";
import { removeComment } from "@/lib/comments/commands";
import { uploadPhoto } from "@/lib/photos/commands";
import { onPhotoRemoved, sweepPhotos } from "@/lib/photos/jobs";
import { photoFilesOf } from "@/lib/photos/schema";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { dataPath } from "@/lib/platform/env";
import { hasFile, listFiles } from "@/lib/platform/files/store";
import { aCaller } from "@/tests/factories/callers";
import { aComment, aPost } from "@/tests/factories/following";
import { aPhoto, aPicture } from "@/tests/factories/photos";

const size = { width: 40 };
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);

async function stored(): Promise<string[]> {
  const found: string[] = [];
  for await (const file of listFiles("photos")) found.push(file);
  return found.toSorted();
}

let owner: Actor;
beforeAll(async () => {
  owner = await aCaller();
});

describe("a full disk", () => {
  afterAll(() => rmSync(dataPath("media", "photos"), { recursive: true, force: true }));

  test("in the middle of an upload leaves no file and no row", async () => {
    const before = await stored();
    const { Disk } = await import("flydrive");
    const put = Disk.prototype.put;
    let writes = 0;
    const full = vi.spyOn(Disk.prototype, "put").mockImplementation(async function (
      this: typeof Disk.prototype,
      ...file
    ) {
      writes += 1;
      if (writes === 4) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      return put.apply(this, file);
    });
    const picture = await aPicture(1200, 800).jpeg().toBuffer();
    await expect(uploadPhoto(owner, picture, "PUBLIC")).rejects.toThrow("ENOSPC");
    full.mockRestore();
    expect(writes).toBe(4);
    expect(await stored()).toEqual(before);
    expect(await reader.photo.count({ where: { ownerId: owner.id } })).toBe(0);
    expect(await uploadPhoto(owner, picture, "PUBLIC")).toMatchObject({ width: 1200 });
  });
});

describe("the sweep", () => {
  test("takes what was not posted within a day, and what was posted stays", async () => {
    const post = await aPost(owner.id);
    const [old, young, posted] = [
      await aPhoto(owner.id, { createdAt: daysAgo(1.1) }),
      await aPhoto(owner.id, { createdAt: daysAgo(0.9) }),
      await aPhoto(owner.id, { createdAt: daysAgo(9), postId: post.id }),
    ];
    expect(await sweepPhotos()).toBe(1);
    const left = await reader.photo.findMany({
      where: { id: { in: [old.id, young.id, posted.id] } },
      select: { id: true },
    });
    expect(left.map(({ id }) => id).toSorted()).toEqual([young.id, posted.id].toSorted());
    await onPhotoRemoved({ type: "photo.removed", key: old.key, ...size });
    const files = [old, young, posted].map(({ key }) => photoFilesOf({ key, ...size }).map(hasFile));
    expect(await Promise.all(files.map((each) => Promise.all(each)))).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
  });

  test("takes the photos of what was removed", async () => {
    const post = await aPost((await aCaller()).id);
    const comment = await aComment(owner.id, post.id);
    const { id } = await aPhoto(owner.id, { commentId: comment.id, audience: "PUBLIC" });
    expect(await sweepPhotos()).toBe(0);
    await removeComment(owner, comment.id);
    expect(await sweepPhotos()).toBe(1);
    expect(await reader.photo.findUnique({ where: { id } })).toBeNull();
  });

  test("takes files without a row, but not those that may be about to get one", async () => {
    mkdirSync(dataPath("media", "photos"), { recursive: true });
    const [stray, fresh] = ["a", "b"].map((digit) => `photos/${digit.repeat(32)}-480.webp`);
    for (const file of [stray, fresh]) writeFileSync(dataPath("media", file ?? ""), "x");
    await utimes(dataPath("media", stray ?? ""), daysAgo(1), daysAgo(1));
    expect(await sweepPhotos()).toBe(1);
    expect([stray, fresh].map((file) => existsSync(dataPath("media", file ?? "")))).toEqual([false, true]);
  });

  test("is one of those that run every hour", async () => {
    await aPhoto(owner.id, { createdAt: daysAgo(2) });
    await sweepAll();
    expect(await sweepPhotos()).toBe(0);
  });
});
