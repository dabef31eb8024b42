import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { aPicture } from "@/tests/factories/photos";

const bucket = "evenstride";
const folder = mkdtempSync(join(tmpdir(), "evenstride-s3-"));
const server = new S3rver({
  address: "127.0.0.1",
  port: 0,
  directory: folder,
  silent: true,
  // This server reads a bucket's address without its last slash and so cannot check the signature of a listing.
  allowMismatchedSignatures: true,
  configureBuckets: [{ name: bucket, configs: [] }],
});

let address: string;
beforeAll(async () => {
  const { port } = await server.run();
  address = `http://127.0.0.1:${port}`;
  const settings = {
    S3_ENDPOINT: address,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: "S3RVER",
    S3_SECRET_ACCESS_KEY: "S3RVER",
    S3_FORCE_PATH_STYLE: "on",
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  // The settings were read before this file began.
  vi.resetModules();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const store = () => import("@/lib/platform/files/store");

async function listed(prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of (await store()).listFiles(prefix)) found.push(file);
  return found.toSorted();
}

test("files are kept in the bucket, read from it, listed and taken away", async () => {
  const { putFiles, readFile, hasFile, deleteFiles, writtenAt } = await store();
  await putFiles(new Map([1, 2, 3].map((each) => [`lists/${each}.webp`, Buffer.from(`file ${each}`)])));
  expect(Buffer.from((await readFile("lists/2.webp")) ?? []).toString()).toBe("file 2");
  expect(await readFile("lists/4.webp")).toBeNull();
  expect(Math.abs(Date.now() - (await writtenAt("lists/1.webp")).getTime())).toBeLessThan(60_000);
  expect(await listed("lists")).toEqual(["lists/1.webp", "lists/2.webp", "lists/3.webp"]);
  await deleteFiles(["lists/1.webp", "lists/never.webp"]);
  expect([await hasFile("lists/1.webp"), await hasFile("lists/2.webp")]).toEqual([false, true]);
});

test("a bucket that fails in the middle keeps none of them", async () => {
  const { Disk } = await import("flydrive");
  const put = Disk.prototype.put;
  let writes = 0;
  const failing = vi.spyOn(Disk.prototype, "put").mockImplementation(async function (
    this: typeof Disk.prototype,
    ...file
  ) {
    writes += 1;
    if (writes === 2) throw new Error("the bucket is full");
    return put.apply(this, file);
  });
  const { putFiles } = await store();
  await expect(putFiles(new Map([1, 2].map((each) => [`half/${each}.webp`, Buffer.from("x")])))).rejects.toThrow(
    "full",
  );
  failing.mockRestore();
  expect(await listed("half")).toEqual([]);
});

test("an upload, its files and the sweep work there as on a disk", async () => {
  const [
    { uploadPhoto, removePhoto },
    { getPhotoFile },
    { sweepPhotos, onPhotoRemoved },
    { aCaller },
    { reader, disconnect },
  ] = await Promise.all([
    import("@/lib/photos/commands"),
    import("@/lib/photos/queries"),
    import("@/lib/photos/jobs"),
    import("@/tests/factories/callers"),
    import("@/lib/platform/db"),
  ]);
  const owner = await aCaller();
  const photo = await uploadPhoto(owner, await aPicture(700, 500).jpeg().toBuffer(), "PRACTITIONERS");
  expect(await listed("photos")).toHaveLength(4);
  const bytes = Buffer.from(await getPhotoFile(owner, photo.id, "480.avif"));
  expect(bytes.subarray(4, 12).toString()).toBe("ftypavif");
  const { key } = await reader.photo.findUniqueOrThrow({ where: { id: photo.id } });
  expect(await sweepPhotos()).toBe(0);
  await removePhoto(owner, photo.id);
  await onPhotoRemoved({ type: "photo.removed", key, width: 700 });
  expect(await listed("photos")).toEqual([]);
  await disconnect();
});

test("a clip for one practitioner is kept there, sent in parts, and deleted with its request", async () => {
  const [
    videos,
    requests,
    { GET },
    { aMediaRequest },
    callers,
    { anMp4 },
    { disconnect },
    { apiRequest, call, origin },
  ] = await Promise.all([
    import("@/lib/videos/commands"),
    import("@/lib/media-requests/commands"),
    import("@/app/api/v1/media-requests/[requestId]/pieces/[pieceId]/route"),
    import("@/tests/factories/media"),
    import("@/tests/factories/callers"),
    import("@/tests/fixtures/clips"),
    import("@/lib/platform/db"),
    import("@/tests/support/request"),
  ]);
  const [asker, practitioner] = [await callers.aCaller(), await callers.aCallingPractitioner()];
  const { requestId } = await aMediaRequest({ asker, practitioner });
  const content = new Uint8Array(anMp4());
  const { id } = await videos.beginVideo(asker, { purpose: "REQUEST", bytes: content.length });
  const tus = { "tus-resumable": "1.0.0", "upload-offset": "0", "content-type": "application/offset+octet-stream" };
  const request = new Request(`${origin}/api/v1/videos/${id}`, { method: "PATCH", headers: tus, body: content });
  expect(await videos.takeVideoPiece(asker, id, request)).toMatchObject({ state: "ARRIVED" });
  const piece = await requests.addClip(asker, requestId, { videoId: id });
  const params = { requestId, pieceId: piece.id };
  const ask = (carries: object, range: string) =>
    call(
      GET,
      apiRequest(`/media-requests/${requestId}/pieces/${piece.id}`, { ...carries, headers: { range } }),
      params,
    );
  const theirs = { session: await callers.aSession(practitioner.id) };
  const part = await ask(theirs, "bytes=4-7");
  expect([part.status, await part.text()]).toEqual([206, "ftyp"]);
  expect((await ask(theirs, "bytes=999999-")).status).toBe(416);
  const other = await callers.aCallingPractitioner();
  expect((await ask({ session: await callers.aSession(other.id) }, "bytes=0-")).status).toBe(404);
  expect((await listed("videos")).length).toBeGreaterThan(0);
  await requests.endRequest(asker, requestId);
  expect([await listed("videos"), await listed("requests")]).toEqual([[], []]);
  expect((await ask(theirs, "bytes=0-")).status).toBe(404);
  await disconnect();
});
