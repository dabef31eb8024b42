import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import * as commands from "@/lib/media-requests/commands";
import { sweepMediaRequests } from "@/lib/media-requests/jobs";
import { getMediaRequest } from "@/lib/media-requests/queries";
import type { Actor } from "@/lib/platform/actor";
import { now, setClock } from "@/lib/platform/clock";
import { queryRows, reader, write } from "@/lib/platform/db";
import { hasFile } from "@/lib/platform/files/store";
import { systemPermit } from "@/lib/platform/permit";
import { Prisma } from "@/prisma/generated/client";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aMediaRequest } from "@/tests/factories/media";

const planting = systemPermit("test:plant", "the test's own rows");
const dayMs = 24 * 3_600_000;
const words = "What was asked for goes beyond the question.";

let asker: Actor;
let practitioner: Actor;
let moderator: Actor;
beforeAll(async () => {
  asker = await aCaller();
  practitioner = await aCallingPractitioner();
  moderator = await aCaller({ role: "MODERATOR" });
});

const aReported = () => aMediaRequest({ asker, practitioner, reported: true });
const filesOf = (keys: readonly string[]) => Promise.all(keys.map(hasFile));
const look = (by: Actor, requestId: string, pieceId: string) =>
  commands.openPiece(by, { id: requestId, pieceId, isDownload: false, sessionId: "one" });

async function past(days: number, work: () => Promise<void>): Promise<void> {
  setClock(new Date(now().getTime() + days * dayMs));
  try {
    await work();
  } finally {
    setClock(null);
  }
}

test("what was reported outlives its time for moderators alone, until they decide", async () => {
  const { requestId, pieceId, keys } = await aReported();
  await past(40, async () => {
    await sweepMediaRequests();
    expect(await filesOf(keys)).toEqual([true, true]);
    for (const party of [asker, practitioner]) {
      expect(await getMediaRequest(party, requestId)).toMatchObject({
        state: "ENDED",
        isKept: true,
        pieces: [],
        words: "",
      });
      await expect(look(party, requestId, pieceId)).rejects.toMatchObject({ code: "not-found" });
    }
    expect(await getMediaRequest(moderator, requestId)).toMatchObject({ isKept: true, endedAt: null, state: "SENT" });
    expect((await getMediaRequest(moderator, requestId)).pieces).toHaveLength(2);
    expect(await look(moderator, requestId, pieceId)).toMatchObject({ type: "image/webp" });
    await commands.decideReport(moderator, requestId, { verdict: "LEAVE", words });
    expect(await filesOf(keys)).toEqual([false, false]);
    expect(await getMediaRequest(asker, requestId)).toMatchObject({ isKept: false, decision: words, state: "ENDED" });
    expect((await getMediaRequest(practitioner, requestId)).decision).toBeNull();
  });
});

test("a decision to end deletes at once, is logged, and is taken once", async () => {
  const { requestId, postId, keys } = await aReported();
  const deciding = () => commands.decideReport(moderator, requestId, { verdict: "END", words });
  const outcomes = await Promise.allSettled([deciding(), deciding(), deciding()]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await filesOf(keys)).toEqual([false, false]);
  const acts = await reader.moderationAct.findMany({ where: { postId }, select: { action: true, actorId: true } });
  expect(acts).toEqual([{ action: "moderation:decide-private-request", actorId: moderator.id }]);
});

test("what is left goes on: its two see it, moderators no more, and its time ends it", async () => {
  const { requestId, pieceId, keys } = await aReported();
  await commands.decideReport(moderator, requestId, { verdict: "LEAVE", words });
  expect(await look(practitioner, requestId, pieceId)).toMatchObject({ type: "image/webp" });
  expect((await getMediaRequest(moderator, requestId)).pieces).toEqual([]);
  await expect(look(moderator, requestId, pieceId)).rejects.toMatchObject({ code: "not-found" });
  await past(40, async () => {
    await sweepMediaRequests();
    expect(await filesOf(keys)).toEqual([false, false]);
  });
});

test("while moderators look it is not reported again, and afterwards it can be, for them to decide anew", async () => {
  const { requestId } = await aReported();
  const again = { words: "It has happened again, worse than before." };
  await expect(commands.reportRequest(asker, requestId, again)).rejects.toMatchObject({ reason: "already-reported" });
  await commands.decideReport(moderator, requestId, { verdict: "LEAVE", words });
  await commands.reportRequest(asker, requestId, again);
  expect((await getMediaRequest(moderator, requestId)).pieces).toHaveLength(2);
  const told = await queryRows(
    z.object({ key: z.string() }),
    Prisma.sql`select data->>'key' as key from pgboss.job
      where data->>'memberId' = ${moderator.id} and data->>'path' = ${`/media-requests/${requestId}`}`,
  );
  expect(told.map(({ key }) => key)).toEqual([expect.stringMatching(/reported:\d+:/)]);
  await commands.decideReport(moderator, requestId, { verdict: "END", words });
  expect(await getMediaRequest(asker, requestId)).toMatchObject({ state: "ENDED", decision: words });
});

test("a question that goes does not take what was reported along; its owner may, at any time", async () => {
  const { requestId, postId, keys } = await aReported();
  await write(planting, (tx) => tx.post.update({ where: { id: postId }, data: { status: "REMOVED" } }));
  await past(40, async () => {
    await sweepMediaRequests();
    expect(await filesOf(keys)).toEqual([true, true]);
    await expect(commands.endRequest(practitioner, requestId)).rejects.toMatchObject({ code: "not-found" });
    await commands.endRequest(asker, requestId);
    expect(await filesOf(keys)).toEqual([false, false]);
  });
});

test("a moderator who is the practitioner of a request sees it end like anybody, and decides nothing", async () => {
  const both: Actor = { ...(await aCallingPractitioner()), role: "MODERATOR" };
  const { requestId, pieceId } = await aMediaRequest({ asker, practitioner: both, reported: true });
  await expect(commands.decideReport(both, requestId, { verdict: "LEAVE", words })).rejects.toMatchObject({
    reason: "own-report",
  });
  await past(40, async () => {
    await expect(look(both, requestId, pieceId)).rejects.toMatchObject({ code: "not-found" });
    expect((await getMediaRequest(both, requestId)).pieces).toEqual([]);
  });
});
