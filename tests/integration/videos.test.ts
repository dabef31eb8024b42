import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { DELETE, GET, PATCH } from "@/app/api/v1/videos/[videoId]/route";
import { POST } from "@/app/api/v1/videos/route";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { dataPath } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { hasFile, listFiles, readFile } from "@/lib/platform/files/store";
import { systemPermit } from "@/lib/platform/permit";
import { removeVideo, resumeVideo } from "@/lib/videos/commands";
import { sweepVideos } from "@/lib/videos/jobs";
import { aCaller, aSession } from "@/tests/factories/callers";
import { aClip } from "@/tests/factories/media";
import { anMp4, aWebm, secrets } from "@/tests/fixtures/clips";
import { apiRequest, call, origin } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
const megabyte = 1024 * 1024;

let owner: Actor;
let session: string;
beforeAll(async () => {
  owner = await aCaller();
  session = await aSession(owner.id);
});

const begin = (bytes: number, purpose = "REQUEST") =>
  call(POST, apiRequest("/videos", { session, body: { purpose, bytes } }));

async function begun(bytes: number): Promise<string> {
  const response = await begin(bytes);
  expect(response.status).toBe(201);
  return (await response.json()).id;
}

type Piece = { id: string; content: Uint8Array<ArrayBuffer> | ReadableStream; at: number; length?: number };

function piece({ id, content, at, length }: Piece): Promise<Response> {
  const tus = {
    "tus-resumable": "1.0.0",
    "upload-offset": String(at),
    "content-type": "application/offset+octet-stream",
  };
  const declared = length === undefined ? {} : { "content-length": String(length) };
  const { headers } = apiRequest(`/videos/${id}`, { session, method: "PATCH", headers: { ...tus, ...declared } });
  const init = { method: "PATCH", headers, body: content, duplex: "half" };
  return call(PATCH, new Request(`${origin}/api/v1/videos/${id}`, init), { videoId: id });
}

const progress = (id: string, as = session) => call(GET, apiRequest(`/videos/${id}`, { session: as }), { videoId: id });

const own = (content: Uint8Array) => new Uint8Array(content);

async function sent(content: Uint8Array): Promise<{ id: string; response: Response }> {
  const id = await begun(content.length);
  return { id, response: await piece({ id, content: own(content), at: 0 }) };
}

/** A clip of which all has come and nothing has been checked, as a process leaves it that ends at that moment. */
async function unchecked(content: Uint8Array): Promise<string> {
  const id = await begun(content.length);
  writeFileSync(dataPath("arriving", id), content);
  return id;
}

/** What still lies where pieces of a clip arrive, copies under check too; other tests leave theirs there. */
const piecesOf = (id: string): string[] => readdirSync(dataPath("arriving")).filter((name) => name.includes(id));

async function countFiles(): Promise<number> {
  let count = 0;
  for await (const _key of listFiles("videos")) count += 1;
  return count;
}

async function dropAll(): Promise<void> {
  await write(planting, (tx) => tx.video.deleteMany({ where: { ownerId: owner.id } }));
}

describe("a clip that is sent in pieces", () => {
  test("is taken up where it broke off, and kept without its place and maker", async () => {
    const content = aWebm({ endless: true });
    const id = await begun(content.length);
    const half = Math.floor(content.length * 0.9);
    expect((await piece({ id, content: own(content.subarray(0, half)), at: 0 })).headers.get("upload-offset")).toBe(
      String(half),
    );
    const asked = await progress(id);
    expect([asked.headers.get("upload-offset"), asked.headers.get("upload-length")]).toEqual([
      String(half),
      String(content.length),
    ]);
    const again = await piece({ id, content: own(content.subarray(0, half)), at: 0 });
    expect([again.status, (await again.json()).reason]).toEqual([409, "upload-elsewhere"]);
    expect((await piece({ id, content: own(content.subarray(half)), at: half })).status).toBe(204);
    const { state, type, key } = await reader.video.findUniqueOrThrow({ where: { id } });
    expect([state, type]).toEqual(["ARRIVED", "video/webm"]);
    const kept = Buffer.from((await readFile(key)) ?? []).toString("latin1");
    expect(kept).toContain("the picture itself");
    for (const secret of Object.values(secrets)) expect(kept).not.toContain(secret);
    expect(existsSync(dataPath("arriving", id))).toBe(false);
    await dropAll();
  });

  test("keeps what came before the connection broke", async () => {
    const content = anMp4();
    const id = await begun(content.length);
    let turn = 0;
    const breaking = new ReadableStream({
      pull(controller) {
        turn += 1;
        if (turn === 1) controller.enqueue(own(content.subarray(0, 100)));
        else controller.error(new Error("the connection broke"));
      },
    });
    await piece({ id, content: breaking, at: 0 }).catch(() => undefined);
    const { arrived } = await (await progress(id)).json();
    expect(arrived).toBeLessThanOrEqual(100);
    expect((await piece({ id, content: own(content.subarray(arrived)), at: arrived })).status).toBe(204);
    await dropAll();
  });

  test("is kept once and whole when two processes check it on one folder", async () => {
    vi.resetModules();
    // A second process has its own memory of what it is at.
    const other = await import("@/lib/videos/commands");
    for (let round = 0; round < 8; round += 1) {
      const before = await countFiles();
      const id = await unchecked(anMp4());
      const outcomes = await Promise.all([resumeVideo(owner, id), other.resumeVideo(owner, id)]);
      expect(outcomes.map(({ state }) => state)).toEqual(["ARRIVED", "ARRIVED"]);
      const { key } = await reader.video.findUniqueOrThrow({ where: { id } });
      expect(Buffer.from((await readFile(key)) ?? []).toString("latin1")).toContain("the picture itself");
      expect([await countFiles(), piecesOf(id)]).toEqual([before + 1, []]);
      await dropAll();
    }
  });

  test("is refused by both when it is no clip, and nothing is left", async () => {
    vi.resetModules();
    const other = await import("@/lib/videos/commands");
    const id = await unchecked(anMp4({ withoutIndex: true }));
    const outcomes = await Promise.allSettled([resumeVideo(owner, id), other.resumeVideo(owner, id)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await reader.video.findUnique({ where: { id } })).toBeNull();
    expect(piecesOf(id)).toEqual([]);
  });

  test("is checked by the next question, should the process have ended before", async () => {
    const id = await unchecked(anMp4());
    const answers = await Promise.all([progress(id), progress(id)]);
    expect(await Promise.all(answers.map(async (each) => (await each.json()).state))).toEqual(["ARRIVED", "ARRIVED"]);
    const { key } = await reader.video.findUniqueOrThrow({ where: { id } });
    expect(await hasFile(key)).toBe(true);
    await dropAll();
  });
});

describe("refused, with nothing left behind", () => {
  test.each([
    ["2 GB", 2048 * megabyte, "larger than 100 MB"],
    ["a byte more than 100 MB", 100 * megabyte + 1, "larger than 100 MB"],
    ["nothing", 0, "empty"],
  ])("%s is refused before a byte is sent", async (_name, bytes, words) => {
    const response = await begin(bytes);
    const { issues } = await response.json();
    expect([response.status, issues[0].path]).toEqual([422, "bytes"]);
    expect(issues[0].message).toContain(words);
    expect(await reader.video.count({ where: { ownerId: owner.id } })).toBe(0);
  });

  test("more than was declared is not written", async () => {
    const content = anMp4();
    const id = await begun(20);
    const response = await piece({ id, content: own(content), at: 0, length: content.length });
    expect(response.status).toBe(422);
    const streamed = await piece({ id, content: new Blob([own(content)]).stream(), at: 0 });
    expect(streamed.ok).toBe(false);
    expect((await (await progress(id)).json()).arrived).toBeLessThanOrEqual(20);
    await dropAll();
  });

  test.each([
    ["a page", new TextEncoder().encode("<!doctype html><script>alert(1)</script>"), "video-format"],
    ["a clip without its end", anMp4().subarray(0, 300), "video-cut-short"],
    ["a clip without its index", anMp4({ withoutIndex: true }), "video-without-index"],
    ["a clip of a phone that saves room", anMp4({ codec: "hvc1" }), "video-hevc"],
    ["a clip of an editing program", anMp4({ codec: "apcn" }), "video-codec"],
    ["a clip with a page behind it", anMp4({ after: [...new TextEncoder().encode("<p>hello")] }), "video-cut-short"],
  ])("%s", async (_name, content, reason) => {
    const { id, response } = await sent(content);
    expect([response.status, (await response.json()).reason]).toEqual([422, reason]);
    expect(await reader.video.findUnique({ where: { id } })).toBeNull();
    expect(existsSync(dataPath("arriving", id))).toBe(false);
    expect((await progress(id)).status).toBe(404);
  });

  test("a piece without the protocol's words, or of somebody else's clip", async () => {
    const id = await begun(20);
    const bare = apiRequest(`/videos/${id}`, { session, method: "PATCH" });
    expect((await call(PATCH, bare, { videoId: id })).status).toBe(422);
    expect((await progress(id, await aSession((await aCaller()).id))).status).toBe(404);
    await dropAll();
  });

  test("a fifth clip that hangs on nothing", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => begin(20)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 201, 403, 403]);
    expect((await (await begin(20)).json()).reason).toBe("too-many-loose-videos");
    await dropAll();
  });
});

test("a clip is taken away by its owner, with file and pieces", async () => {
  const { id } = await sent(anMp4());
  const { key } = await reader.video.findUniqueOrThrow({ where: { id } });
  const response = await call(DELETE, apiRequest(`/videos/${id}`, { session, method: "DELETE", body: {} }), {
    videoId: id,
  });
  expect([response.status, await hasFile(key)]).toEqual([200, false]);
});

describe("a clip that is taken into use at this very moment stays", () => {
  test.each([
    ["when the sweep runs", (_id: string) => sweepVideos(), 0],
    ["when its owner takes it away", (id: string) => removeVideo(owner, id), "video-in-use"],
  ])("%s", async (_name, remove, said) => {
    const { id, key } = await aClip(owner.id, "ARRIVED", new Date(Date.now() - 25 * 3_600_000));
    const removing = await write(planting, async (tx) => {
      await tx.video.update({ where: { id }, data: { state: "IN_USE" } });
      const begun = remove(id).catch((error: unknown) => error);
      // It has looked at the clip, and waits for the end of this transaction.
      await vi.waitFor(async () => {
        const blocked = await tx.$queryRaw<unknown[]>`
          select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        expect(blocked).toHaveLength(1);
      }, 10_000);
      return { begun };
    });
    const outcome = await removing.begun;
    expect(outcome instanceof AppError ? outcome.reason : outcome).toBe(said);
    expect(await reader.video.count({ where: { id, state: "IN_USE" } })).toBe(1);
    expect(await hasFile(key)).toBe(true);
    await dropAll();
  });
});

test("the sweep takes what never came whole or was never used within a day, and what no row knows", async () => {
  const dayAgo = new Date(Date.now() - 25 * 3_600_000);
  const [loose, young, used] = [
    await aClip(owner.id, "ARRIVED", dayAgo),
    await aClip(owner.id),
    await aClip(owner.id, "IN_USE", dayAgo),
  ];
  const half = await begun(1000);
  await piece({ id: half, content: own(anMp4().subarray(0, 90)), at: 0 });
  await write(planting, (tx) => tx.video.update({ where: { id: half }, data: { createdAt: dayAgo } }));
  const stray = crypto.randomUUID();
  const { expectPieces } = await import("@/lib/platform/videos/pieces");
  await expectPieces(stray, 10);
  const foreign = dataPath("arriving", ".DS_Store");
  writeFileSync(foreign, "no piece of a clip");
  for (const path of [dataPath("arriving", stray), foreign]) utimesSync(path, dayAgo, dayAgo);
  expect(await sweepVideos()).toBe(3);
  expect(existsSync(foreign)).toBe(true);
  expect(readdirSync(dataPath("arriving")).filter((name) => name.startsWith(half) || name.startsWith(stray))).toEqual(
    [],
  );
  const left = await reader.video.findMany({ where: { ownerId: owner.id }, select: { id: true } });
  expect(left.map(({ id }) => id).toSorted()).toEqual([young.id, used.id].toSorted());
  expect(await reader.video.findUnique({ where: { id: loose.id } })).toBeNull();
});
