import { expect, test } from "vitest";
import { z } from "zod";
import * as commands from "@/lib/media-requests/commands";
import { mostPieces } from "@/lib/media-requests/schema";
import { addToPlan } from "@/lib/plans/commands";
import { now, setClock } from "@/lib/platform/clock";
import { queryRows, reader } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { aPost } from "@/tests/factories/following";
import { aLibraryExercise, aPerson } from "@/tests/factories/library";
import { aClip, aMediaRequest } from "@/tests/factories/media";

const dayMs = 24 * 3_600_000;
const words = "Whether the left hip drops.";

const reasonsOf = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason.reason] : []));

test("fifty clips at once fill a request, and no more", async () => {
  const [asker, practitioner] = [await aCaller(), await aCallingPractitioner()];
  const { requestId } = await aMediaRequest({ asker, practitioner, state: "ACCEPTED" });
  const clips = await Promise.all(Array.from({ length: 50 }, () => aClip(asker.id)));
  const outcomes = await Promise.allSettled(clips.map(({ id }) => commands.addClip(asker, requestId, { videoId: id })));
  expect(await reader.mediaPiece.count({ where: { requestId } })).toBe(mostPieces);
  expect(new Set(reasonsOf(outcomes))).toEqual(new Set(["too-many-pieces"]));
  // What did not fit is still the asker's to use elsewhere.
  expect(await reader.video.count({ where: { ownerId: asker.id, state: "ARRIVED" } })).toBe(50 - (mostPieces - 2) + 0);
});

test("of many practitioners who ask in one thread at once three are heard", async () => {
  const asker = await aCaller();
  const markdown = "Twenty characters and more.";
  const { id: questionId } = await aPost(asker.id, { kind: "QUESTION", status: "PUBLISHED", markdown });
  const many = await Promise.all(Array.from({ length: 12 }, () => aCallingPractitioner()));
  const outcomes = await Promise.allSettled(
    many.map((each) => commands.requestMedia(each, { questionId, template: "WALKING", words })),
  );
  expect(await reader.mediaRequest.count({ where: { postId: questionId } })).toBe(3);
  expect(new Set(reasonsOf(outcomes))).toEqual(new Set(["too-many-media-requests"]));
});

test("thirty exercises at once fill a plan, each in a place of its own", async () => {
  const [member, author] = [await aPerson(), await aPerson()];
  const exercises = await Promise.all(Array.from({ length: 30 }, () => aLibraryExercise(author)));
  const outcomes = await Promise.allSettled(exercises.map(({ id }) => addToPlan(member, { from: { exercise: id } })));
  const items = await reader.planItem.findMany({ where: { memberId: member.id }, select: { order: true } });
  expect(items.map(({ order }) => order).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 24 }, (_each, index) => index),
  );
  expect(new Set(reasonsOf(outcomes))).toEqual(new Set(["plan-full"]));
});

test("whoever asks, ends and asks again sends one e-mail a day for a thread", async () => {
  const [asker, practitioner] = [await aCaller(), await aCallingPractitioner()];
  const markdown = "Twenty characters and more.";
  const { id: questionId } = await aPost(asker.id, { kind: "QUESTION", status: "PUBLISHED", markdown });
  const askAndEnd = async (by = practitioner) => {
    const { id } = await commands.requestMedia(by, { questionId, template: "WALKING", words });
    await commands.endRequest(by, id);
    const key = `media-request.asked:${id}`;
    const [row] = await queryRows(
      z.object({ isMailed: z.boolean() }),
      Prisma.sql`SELECT data ->> 'mail' IS NOT NULL AS "isMailed" FROM pgboss.job WHERE data ->> 'key' = ${key}`,
    );
    return row?.isMailed;
  };
  expect([await askAndEnd(), await askAndEnd(), await askAndEnd()]).toEqual([true, false, false]);
  expect(await askAndEnd(await aCallingPractitioner())).toBe(true);
  setClock(new Date(now().getTime() + dayMs + 1000));
  expect(await askAndEnd()).toBe(true);
  setClock(null);
});
