import { beforeAll, describe, expect, test } from "vitest";
import { GET as getWords } from "@/app/api/v1/exercise-videos/[videoId]/captions/[name]/route";
import { GET as getClip } from "@/app/api/v1/exercise-videos/[videoId]/route";
import { PATCH } from "@/app/api/v1/videos/[videoId]/route";
import { POST } from "@/app/api/v1/videos/route";
import * as proposals from "@/lib/exercise-proposals/commands";
import { sweepExerciseVideos } from "@/lib/exercise-proposals/jobs";
import { getRevisionSource } from "@/lib/exercise-proposals/queries";
import { type ExerciseBody, exerciseBody } from "@/lib/exercise-proposals/schema";
import { getExercisePage } from "@/lib/exercises/queries";
import { captionsPath } from "@/lib/exercises/video";
import type { Actor } from "@/lib/platform/actor";
import { now, setClock } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { sweepVideos } from "@/lib/videos/jobs";
import { aCaller, aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { anExerciseBody, anExerciseClip, ownVideo, spoken } from "@/tests/factories/proposals";
import { anMp4 } from "@/tests/fixtures/clips";
import { apiRequest, call, origin, type RequestOptions } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
const dayMs = 24 * 3_600_000;
const summary = "A clip, since words are hard to follow.";

let author: Actor;
let peer: Actor;
let session: string;
beforeAll(async () => {
  author = await aCallingPractitioner();
  peer = await aCallingPractitioner();
  session = await aSession(author.id);
});

const clip = (videoId: string, carries: RequestOptions = {}) =>
  call(getClip, apiRequest(`/exercise-videos/${videoId}`, carries), { videoId });

function words(videoId: string, carries: RequestOptions = {}): Promise<Response> {
  const name = captionsPath(videoId, spoken).split("/").at(-1) ?? "";
  return call(getWords, apiRequest(`/exercise-videos/${videoId}/captions/${name}`, carries), { videoId, name });
}

/** Sends a clip as the form does, piece by piece, as far as `bytes`. */
async function sent(content: Uint8Array, bytes = content.length): Promise<{ id: string; status: number }> {
  const body = { purpose: "EXERCISE", bytes: content.length };
  const { id } = await (await call(POST, apiRequest("/videos", { session, body }))).json();
  const tus = { "tus-resumable": "1.0.0", "upload-offset": "0", "content-type": "application/offset+octet-stream" };
  const { headers } = apiRequest(`/videos/${id}`, { session, method: "PATCH", headers: tus });
  const piece = new Uint8Array(content.subarray(0, bytes));
  const request = new Request(`${origin}/api/v1/videos/${id}`, { method: "PATCH", headers, body: piece });
  return { id, status: (await call(PATCH, request, { videoId: id })).status };
}

async function revise(actor: Actor, slug: string, changes: Partial<ExerciseBody>) {
  const { id, base, content } = await getRevisionSource(actor, slug);
  return proposals.proposeRevision(actor, id, {
    ...{ version: base, summary },
    content: exerciseBody.parse({ ...content, ...changes }),
  });
}

async function aFilmed(title: string) {
  const { id: videoId } = await anExerciseClip(author.id);
  const proposed = await proposals.proposeExercise(author, {
    content: await anExerciseBody({ title, video: ownVideo(videoId) }),
  });
  return { videoId, ...proposed };
}

const isThere = async (id: string): Promise<boolean> => (await reader.video.count({ where: { id } })) > 0;

test("a clip is sent, proposed, reviewed, and then everybody's, whole and in parts", async () => {
  const { id: videoId, status } = await sent(anMp4());
  expect(status).toBe(204);
  const content = await anExerciseBody({ title: "Heel slide, filmed", video: ownVideo(videoId) });
  const { id, exerciseId } = await proposals.proposeExercise(author, { content });
  for (const carries of [{}, { session: await aSession((await aCaller()).id) }]) {
    for (const answer of [await clip(videoId, carries), await words(videoId, carries)])
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, expect.stringContaining("no-store")]);
  }
  for (const each of [author, peer, await aCaller({ role: "MODERATOR" })]) {
    const answer = await clip(videoId, { session: await aSession(each.id) });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    await answer.body?.cancel();
  }
  const { slug } = await proposals.acceptProposal(peer, id);
  expect((await getExercisePage(null, slug)).video).toEqual(ownVideo(videoId));
  expect(await reader.exercise.findUniqueOrThrow({ where: { postId: exerciseId } })).toMatchObject({ videoId });
  const part = await clip(videoId, { headers: { range: "bytes=4-7" } });
  expect([part.status, await part.text()]).toEqual([206, "ftyp"]);
  expect(Object.fromEntries(part.headers)).toMatchObject({
    "cache-control": "public, max-age=86400, immutable",
    "content-type": "video/mp4",
    "content-range": `bytes 4-7/${anMp4().length}`,
  });
  const said = await words(videoId);
  expect([said.headers.get("content-type"), await said.text()]).toEqual(["text/vtt; charset=utf-8", spoken.text]);
  expect(said.headers.get("cache-control")).toBe("public, max-age=86400, immutable");
});

describe("refused, with the field named", () => {
  test.each([
    ["a clip of 2 GB", 2048, 422],
    ["a clip a byte beyond 200 MB", 200 + 1 / 1_048_576, 422],
    ["a clip of 200 MB", 200, 201],
  ])("%s is judged before a byte is sent", async (_what, megabytes, status) => {
    const body = { purpose: "EXERCISE", bytes: Math.round(megabytes * 1_048_576) };
    const answer = await call(POST, apiRequest("/videos", { session, body }));
    const { id, issues } = await answer.json();
    expect(answer.status).toBe(status);
    if (status === 422) expect(issues[0].message).toContain("larger than 200 MB");
    else await write(planting, (tx) => tx.video.delete({ where: { id } }));
  });

  test("a clip of the wrong type is gone at once, and one cut off at 90 % cannot be proposed", async () => {
    const wrong = await sent(new TextEncoder().encode("<!doctype html><p>no clip, whatever its name says"));
    expect([wrong.status, await isThere(wrong.id)]).toEqual([422, false]);
    const cut = await sent(anMp4(), Math.floor(anMp4().length * 0.9));
    for (const { id } of [wrong, cut]) {
      const content = await anExerciseBody({ video: ownVideo(id) });
      await expect(proposals.proposeExercise(author, { content })).rejects.toMatchObject({
        ...{ code: "invalid", reason: "video-gone" },
        issues: [{ path: "content.video.videoId" }],
      });
    }
  });

  test("somebody else's clip, another exercise's, one for a request, and a still that is not there", async () => {
    const { videoId: elsewhere } = await aFilmed("Filmed elsewhere");
    const { id: foreign } = await anExerciseClip(peer.id);
    const { id: request } = await anExerciseClip(author.id);
    await write(planting, (tx) => tx.video.update({ where: { id: request }, data: { purpose: "REQUEST" } }));
    for (const videoId of [elsewhere, foreign, request]) {
      const content = await anExerciseBody({ video: ownVideo(videoId) });
      await expect(proposals.proposeExercise(author, { content })).rejects.toMatchObject({ reason: "video-gone" });
    }
    const { id: videoId } = await anExerciseClip(author.id);
    const poster = `heroes/${"0a".repeat(16)}-640x360`;
    const content = await anExerciseBody({ video: { ...ownVideo(videoId), poster } });
    await expect(proposals.proposeExercise(author, { content })).rejects.toMatchObject({
      issues: [{ path: "content.video.poster" }],
    });
  });
});

describe("a clip stays while a version names it", () => {
  test("one that a colleague's revision replaces stays for what was prescribed, and is everybody's still", async () => {
    const { videoId, id } = await aFilmed("Replaced by a colleague");
    const { slug } = await proposals.acceptProposal(peer, id);
    const kept = await revise(peer, slug, { cues: ["Slower"] });
    await proposals.acceptProposal(author, kept.id);
    const { id: next } = await anExerciseClip(peer.id);
    const { id: revision } = await revise(peer, slug, { video: ownVideo(next) });
    expect((await clip(next)).status).toBe(404);
    await proposals.acceptProposal(author, revision);
    const taken = await revise(author, slug, { video: null });
    await proposals.acceptProposal(peer, taken.id);
    expect((await getExercisePage(null, slug)).video).toBeNull();
    await sweepExerciseVideos();
    for (const each of [videoId, next]) expect((await clip(each)).status).toBe(200);
    await expect(write(planting, (tx) => tx.video.delete({ where: { id: videoId } }))).rejects.toThrow();
  });

  test("one that was replaced before its review goes, with its file", async () => {
    const { videoId, exerciseId } = await aFilmed("Replaced before its review");
    const { id: next } = await anExerciseClip(author.id);
    const content = await anExerciseBody({ title: "Replaced before its review", video: ownVideo(next) });
    await proposals.proposeRevision(author, exerciseId, { version: 0, summary, content });
    expect(await isThere(videoId)).toBe(true);
    await sweepExerciseVideos();
    expect([await isThere(videoId), await isThere(next)]).toEqual([false, true]);
    // Handed in anew with the same clip, which its own earlier proposal held.
    await proposals.proposeRevision(author, exerciseId, { version: 0, summary: "Once more.", content });
    await sweepExerciseVideos();
    expect(await isThere(next)).toBe(true);
  });

  test("one of a declined revision waits 30 days for its author, then goes; its proposal stays readable", async () => {
    const { slug } = await proposals.acceptProposal(peer, (await aFilmed("Declined with a clip")).id);
    const { id: next } = await anExerciseClip(author.id);
    const { id } = await revise(author, slug, { video: ownVideo(next) });
    await proposals.declineProposal(peer, id, { reason: "Film it from the side." });
    const declinedAt = now();
    setClock(new Date(declinedAt.getTime() + 29 * dayMs));
    await sweepExerciseVideos();
    expect(await isThere(next)).toBe(true);
    setClock(new Date(declinedAt.getTime() + 31 * dayMs));
    await sweepExerciseVideos();
    expect(await isThere(next)).toBe(false);
    const { content } = await reader.exerciseVersion.findUniqueOrThrow({ where: { id } });
    expect(content).not.toHaveProperty("video");
    setClock(null);
  });
});

test("the clip of an exercise that was turned down and never published goes after 30 days too", async () => {
  const { videoId, id } = await aFilmed("Turned down with a clip");
  await proposals.declineProposal(peer, id, { reason: "There is one like it." });
  const declinedAt = now();
  for (const [days, there] of [
    [29, true],
    [31, false],
  ] as const) {
    setClock(new Date(declinedAt.getTime() + days * dayMs));
    await sweepExerciseVideos();
    expect([days, await isThere(videoId)]).toEqual([days, there]);
  }
  setClock(null);
});

test("a clip that was sent and not used waits for its draft two weeks, not a day", async () => {
  const { id } = await anExerciseClip(author.id);
  const age = (days: number) =>
    write(planting, (tx) =>
      tx.video.update({ where: { id }, data: { createdAt: new Date(Date.now() - days * dayMs) } }),
    );
  await age(13);
  await sweepVideos();
  expect(await isThere(id)).toBe(true);
  await age(15);
  await sweepVideos();
  expect(await isThere(id)).toBe(false);
});
