import { beforeAll, describe, expect, test } from "vitest";
import { dispatch } from "@/lib/cli/subscribers";
import { postComment } from "@/lib/comments/commands";
import { commentBody } from "@/lib/comments/schema";
import * as commands from "@/lib/media-requests/commands";
import { onMediaFilesRemoved, sweepMediaRequests } from "@/lib/media-requests/jobs";
import { getMediaRequest, listMediaRequests } from "@/lib/media-requests/queries";
import type { Actor } from "@/lib/platform/actor";
import { now, setClock } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { hasFile } from "@/lib/platform/files/store";
import { systemPermit } from "@/lib/platform/permit";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aPost } from "@/tests/factories/following";
import { aClip, aMediaRequest } from "@/tests/factories/media";
import { aPicture } from "@/tests/factories/photos";
import { countQueries } from "@/tests/support/query-count";

const planting = systemPermit("test:plant", "the test's own rows");
const dayMs = 24 * 3_600_000;

let asker: Actor;
let practitioner: Actor;
beforeAll(async () => {
  asker = await aCaller();
  practitioner = await aCallingPractitioner();
});

const aQuestion = () =>
  aPost(asker.id, { kind: "QUESTION", status: "PUBLISHED", markdown: "Twenty characters and more." });
const ask = (questionId: string, by = practitioner) =>
  commands.requestMedia(by, { questionId, template: "WALKING", words: "Whether the left hip drops." });

const notesTo = async (memberId: string, requestId: string) => {
  const jobs = await reader.notification.findMany({ where: { memberId, path: `/media-requests/${requestId}` } });
  return jobs.map(({ key }) => key.split(":")[0]);
};

/** Events that a write announced, handed over as the worker does. */
async function delivered<T>(work: () => Promise<T>): Promise<T> {
  const { Client } = await import("pg");
  const { databaseUrl } = await import("@/lib/platform/env");
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  const since = new Date();
  const result = await work();
  const { rows } = await client.query("select data from pgboss.job where name = 'event' and created_on >= $1", [since]);
  await client.end();
  for (const { data } of rows) await dispatch(data);
  return result;
}

test("a request goes its way: asked, accepted, gathered, sent, noted, told, ended", async () => {
  const { id: questionId } = await aQuestion();
  const { id } = await delivered(() => ask(questionId));
  expect(await notesTo(asker.id, id)).toEqual(["media-request.asked"]);
  expect(await getMediaRequest(asker, id)).toMatchObject({ state: "ASKED", part: "ASKER", pieces: [] });
  await commands.answerRequest(asker, id, { decision: "ACCEPT", consent: true });
  const photo = await commands.addPhoto(asker, id, await aPicture(700, 500).jpeg().toBuffer());
  const clip = await commands.addClip(asker, id, { videoId: (await aClip(asker.id)).id });
  expect((await getMediaRequest(practitioner, id)).pieces).toEqual([]);
  await delivered(() => commands.sendPieces(asker, id, { keepDays: 7 }));
  expect(await notesTo(practitioner.id, id)).toContain("media-request.sent");
  const seen = await getMediaRequest(practitioner, id);
  expect(seen.pieces).toMatchObject([
    { id: photo.id, kind: "PHOTO", position: 1, width: 700 },
    { id: clip.id, kind: "CLIP", position: 2, type: "video/mp4" },
  ]);
  const points = [
    { x: 0.5, y: 0 },
    { x: 0.5, y: 0.5 },
    { x: 1, y: 0.5 },
  ] as const;
  const angle = { aspect: 1, points: [{ ...points[0] }, { ...points[1] }, { ...points[2] }] } satisfies {
    aspect: number;
    points: [object, object, object];
  };
  await commands.addNote(practitioner, id, { pieceId: clip.id, seconds: 3.2, words: "The left hip drops.", angle });
  expect((await getMediaRequest(asker, id)).notes).toMatchObject([{ seconds: 3.2, angle: { degrees: 90 } }]);
  const comment = await postComment(practitioner, questionId, commentBody.parse({ markdown: "The left hip drops." }));
  await commands.tellOutcome(practitioner, id, { commentId: comment.id });
  expect((await getMediaRequest(asker, id)).outcome?.path).toBe(comment.path);
  const keys = await keysOf(id);
  expect(await Promise.all(keys.map(hasFile))).toEqual([true, true]);
  await commands.endRequest(asker, id);
  expect(await Promise.all(keys.map(hasFile))).toEqual([false, false]);
  expect(await reader.mediaPiece.count({ where: { requestId: id } })).toBe(0);
  expect(await getMediaRequest(practitioner, id)).toMatchObject({ state: "ENDED", words: "", pieces: [], notes: [] });
  await onMediaFilesRemoved({ type: "media-request.files-removed", keys });
});

async function keysOf(requestId: string): Promise<string[]> {
  const pieces = await reader.mediaPiece.findMany({ where: { requestId }, include: { video: true } });
  return pieces.flatMap(({ key, video }) => key ?? video?.key ?? []);
}

describe("asking", () => {
  test("twice at once makes one request, and after a no there is none", async () => {
    const { id: questionId } = await aQuestion();
    const outcomes = await Promise.allSettled([ask(questionId), ask(questionId), ask(questionId)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { id } = await reader.mediaRequest.findFirstOrThrow({ where: { postId: questionId } });
    await commands.answerRequest(asker, id, { decision: "DECLINE" });
    await expect(ask(questionId)).rejects.toMatchObject({ reason: "media-declined" });
    expect(await getMediaRequest(asker, id)).toMatchObject({ state: "DECLINED", words: "" });
  });

  test("is not done by somebody whose credential has expired, nor of a child", async () => {
    const { id: questionId } = await aQuestion();
    await expect(ask(questionId, { ...practitioner, credentialId: null })).rejects.toMatchObject({
      reason: "practitioners-only",
    });
    await write(planting, (tx) => tx.question.update({ where: { postId: questionId }, data: { ageBand: "UNDER_16" } }));
    await expect(ask(questionId)).rejects.toMatchObject({ reason: "no-media-under-16" });
  });

  test("of somebody who asked without their name shows no name, in the request or the list", async () => {
    const { requestId } = await aMediaRequest({ asker, practitioner, isAnonymous: true });
    const request = await getMediaRequest(practitioner, requestId);
    const { items } = await listMediaRequests(practitioner, { limit: 100 });
    expect(request.asker).toEqual({ handle: "", name: "A member" });
    const told = JSON.stringify([request, items.filter(({ id }) => id === requestId)]);
    for (const secret of [asker.handle, asker.id]) expect(told).not.toContain(secret);
  });
});

describe("who looked", () => {
  test("is told once within an hour of a session, and each piece by its number", async () => {
    const { requestId, pieceId, clipId } = await aMediaRequest({ asker, practitioner });
    const piece = (id: string, isDownload = false, sessionId = "one") =>
      commands.openPiece(practitioner, { id: requestId, pieceId: id, isDownload, sessionId });
    await commands.openRequest(practitioner, requestId, "one");
    await commands.openRequest(practitioner, requestId, "one");
    await Promise.all([piece(clipId), piece(clipId), piece(clipId)]);
    await piece(pieceId, true);
    await piece(clipId, false, "another");
    await commands.openRequest(asker, requestId, "asker's");
    const seen = async () =>
      (await getMediaRequest(asker, requestId)).views.map(
        ({ kind, position, who }) => `${kind} ${position} ${who.handle}`,
      );
    const expected = ["OPENED 0", "SEEN 2", "DOWNLOADED 1", "SEEN 2"].map((each) => `${each} ${practitioner.handle}`);
    expect((await seen()).toSorted()).toEqual(expected.toSorted());
    setClock(new Date(now().getTime() + 3_600_000));
    await piece(clipId);
    expect(await seen()).toHaveLength(5);
    setClock(null);
    expect((await getMediaRequest(practitioner, requestId)).views).toEqual([]);
  });
});

describe("the end", () => {
  test("comes by itself: nothing is seen from that moment on, and a sweep deletes it", async () => {
    const { requestId, clipId, keys } = await aMediaRequest({ asker, practitioner });
    setClock(new Date(now().getTime() + 30 * dayMs + 1000));
    const open = () =>
      commands.openPiece(asker, { id: requestId, pieceId: clipId, isDownload: false, sessionId: null });
    await expect(open()).rejects.toMatchObject({ code: "not-found" });
    expect(await getMediaRequest(asker, requestId)).toMatchObject({ state: "ENDED", pieces: [], words: "" });
    await sweepMediaRequests();
    expect(await Promise.all(keys.map(hasFile))).toEqual([false, false]);
    setClock(null);
    await expect(open()).rejects.toMatchObject({ code: "not-found" });
    expect(await reader.mediaRequest.findUniqueOrThrow({ where: { id: requestId } })).toMatchObject({
      state: "ENDED",
      words: "",
    });
  });

  test("comes with the question", async () => {
    const { requestId, postId } = await aMediaRequest({ asker, practitioner });
    await write(planting, (tx) => tx.post.update({ where: { id: postId }, data: { status: "REMOVED" } }));
    await sweepMediaRequests();
    expect(await reader.mediaPiece.count({ where: { requestId } })).toBe(0);
  });

  test("leaves nothing of what is added in the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { requestId } = await aMediaRequest({ asker, practitioner, state: "ACCEPTED" });
      const { id: videoId } = await aClip(asker.id);
      await Promise.allSettled([
        commands.addClip(asker, requestId, { videoId }),
        commands.endRequest(asker, requestId),
      ]);
      expect(await reader.mediaPiece.count({ where: { requestId } })).toBe(0);
      await write(planting, (tx) => tx.video.deleteMany({ where: { id: videoId } }));
    }
  });

  test("by a choice of days counts from when it was sent", async () => {
    const { requestId } = await aMediaRequest({ asker, practitioner });
    const { sentAt } = await getMediaRequest(asker, requestId);
    await commands.sendPieces(asker, requestId, { keepDays: 90 });
    const { expiresAt } = await getMediaRequest(asker, requestId);
    expect(new Date(expiresAt).getTime() - new Date(sentAt ?? 0).getTime()).toBe(90 * dayMs);
  });
});

test("a request with all its pieces, notes and looks is read with as many statements as one with none", async () => {
  const [bare, full] = [
    await aMediaRequest({ asker, practitioner, state: "ASKED" }),
    await aMediaRequest({ asker, practitioner }),
  ];
  const count = async (id: string) => (await countQueries(() => getMediaRequest(asker, id))).queries.length;
  const [few, many] = [await count(bare.requestId), await count(full.requestId)];
  expect(many - few).toBeLessThanOrEqual(2);
  expect(many).toBeLessThanOrEqual(12);
  const list = await countQueries(() => listMediaRequests(asker, { limit: 100 }));
  expect(list.queries.length).toBeLessThanOrEqual(5);
});
