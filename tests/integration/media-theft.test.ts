import { beforeAll, describe, expect, test } from "vitest";
import { GET as getPiece } from "@/app/api/v1/media-requests/[requestId]/pieces/[pieceId]/route";
import { GET as getRequest } from "@/app/api/v1/media-requests/[requestId]/route";
import { GET as getMedia } from "@/app/media/[...path]/route";
import * as commands from "@/lib/media-requests/commands";
import { listMediaRequests } from "@/lib/media-requests/queries";
import type { Actor } from "@/lib/platform/actor";
import { now, setClock } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aCaller, aCallingPractitioner, anAccessToken, aSession } from "@/tests/factories/callers";
import { aMediaRequest } from "@/tests/factories/media";
import { anMp4 } from "@/tests/fixtures/clips";
import { apiRequest, call, origin, type RequestOptions } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
const dayMs = 24 * 3_600_000;

let asker: Actor;
let practitioner: Actor;
let thieves: Record<string, RequestOptions>;
let friends: Record<string, RequestOptions>;

beforeAll(async () => {
  asker = await aCaller();
  practitioner = await aCallingPractitioner();
  const session = async (actor: Promise<Actor>) => ({ session: await aSession((await actor).id) });
  thieves = {
    nobody: {},
    "another member": await session(aCaller()),
    "another practitioner": await session(aCallingPractitioner()),
    "a moderator": await session(aCaller({ role: "MODERATOR" })),
    "an administrator": await session(aCaller({ role: "ADMIN" })),
    "an invented session": { session: "invented" },
    "a session that ended": { session: await aSession(practitioner.id, -1) },
    "a page elsewhere": { headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" } },
  };
  friends = {
    asker: { session: await aSession(asker.id) },
    practitioner: { session: await aSession(practitioner.id) },
    "practitioner's program": { bearer: (await anAccessToken(practitioner.id, ["read"])).token },
  };
});

const ranges = [{}, { range: "bytes=0-" }, { range: "bytes=0-1" }, { range: "bytes=-5" }] as const;

const piece = (params: { requestId: string; pieceId: string }, carries: RequestOptions, query = "") =>
  call(getPiece, apiRequest(`/media-requests/${params.requestId}/pieces/${params.pieceId}${query}`, carries), params);

/** Nothing of what was sent, in any part or form. */
async function expectNothing(params: { requestId: string; pieceId: string }, carries: RequestOptions, who: string) {
  for (const range of ranges) {
    for (const query of ["", "?download=1"]) {
      const response = await piece(params, { ...carries, headers: { ...carries.headers, ...range } }, query);
      expect([who, response.status], who).toEqual([who, 404]);
      expect(response.headers.get("cache-control")).toBe("private, no-store");
      expect(await response.text()).not.toContain("the picture itself");
    }
  }
}

describe("a clip for one practitioner", () => {
  test("is had by the two it is for, whole and in parts, and kept by nobody on the way", async () => {
    const { requestId, clipId } = await aMediaRequest({ asker, practitioner });
    const params = { requestId, pieceId: clipId };
    for (const carries of Object.values(friends)) {
      const whole = await piece(params, carries);
      expect(Object.fromEntries(whole.headers)).toMatchObject({
        "cache-control": "private, no-store",
        "content-type": "video/mp4",
        "accept-ranges": "bytes",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
        "cross-origin-resource-policy": "same-origin",
      });
      expect((await whole.arrayBuffer()).byteLength).toBe(anMp4().length);
      const part = await piece(params, { ...carries, headers: { ...carries.headers, range: "bytes=4-7" } });
      expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
        206,
        `bytes 4-7/${anMp4().length}`,
        "ftyp",
      ]);
      const beyond = await piece(params, { ...carries, headers: { ...carries.headers, range: "bytes=999999-" } });
      expect([beyond.status, beyond.headers.get("cache-control")]).toEqual([416, "private, no-store"]);
      const saved = await piece(params, carries, "?download=1");
      expect(saved.headers.get("content-disposition")).toMatch(/^attachment; filename="evenstride-\w+\.mp4"$/);
      await saved.body?.cancel();
    }
  });

  test("is had by nobody else, by no guess and under no other address", async () => {
    const { requestId, pieceId, clipId, keys } = await aMediaRequest({ asker, practitioner });
    const other = await aMediaRequest({ asker: await aCaller(), practitioner: await aCallingPractitioner() });
    for (const [who, carries] of Object.entries(thieves)) {
      for (const id of [pieceId, clipId]) await expectNothing({ requestId, pieceId: id }, carries, who);
      const page = await call(getRequest, apiRequest(`/media-requests/${requestId}`, carries), { requestId });
      expect([401, 403, 404], who).toContain(page.status);
    }
    for (const carries of Object.values(friends)) {
      await expectNothing({ requestId, pieceId: crypto.randomUUID() }, carries, "a guess");
      await expectNothing({ requestId, pieceId: other.clipId }, carries, "somebody else's piece under one's own");
      await expectNothing({ requestId: other.requestId, pieceId: clipId }, carries, "one's own under somebody else's");
    }
    for (const key of keys) {
      const response = await getMedia(new Request(`${origin}/media/${key}`), {
        params: Promise.resolve({ path: key.split("/") }),
      });
      expect(response.status).toBe(404);
    }
    const { items } = await listMediaRequests(await aCallingPractitioner(), { limit: 100 });
    expect(items).toEqual([]);
  });

  test("is the asker's alone until it is sent", async () => {
    const { requestId, clipId } = await aMediaRequest({ asker, practitioner, state: "ACCEPTED" });
    const { practitioner: theirs = {}, asker: own = {} } = friends;
    await expectNothing({ requestId, pieceId: clipId }, theirs, "practitioner");
    expect((await piece({ requestId, pieceId: clipId }, own)).status).toBe(200);
  });

  test("is gone for both after its time, before any sweep", async () => {
    const { requestId, clipId } = await aMediaRequest({ asker, practitioner });
    setClock(new Date(now().getTime() + 31 * dayMs));
    const carries = { asker: { session: await aSession(asker.id) } };
    await expectNothing({ requestId, pieceId: clipId }, carries.asker, "asker");
    setClock(null);
  });

  test("is gone for both after its end, and when it was taken back", async () => {
    const { requestId, pieceId, clipId } = await aMediaRequest({ asker, practitioner });
    await commands.takePieceBack(asker, requestId, pieceId);
    for (const [who, carries] of Object.entries(friends)) await expectNothing({ requestId, pieceId }, carries, who);
    await commands.endRequest(asker, requestId);
    for (const [who, carries] of Object.entries(friends))
      await expectNothing({ requestId, pieceId: clipId }, carries, who);
  });

  test.each([
    ["expired", { expiresOn: new Date(Date.now() - 2 * dayMs) }],
    ["was revoked", { status: "REVOKED" as const }],
  ])("is gone for a practitioner whose credential %s", async (_what, change) => {
    const former = await aCallingPractitioner();
    const { requestId, clipId } = await aMediaRequest({ asker, practitioner: former });
    const carries = { session: await aSession(former.id) };
    expect((await piece({ requestId, pieceId: clipId }, carries)).status).toBe(200);
    await write(planting, (tx) => tx.credential.updateMany({ where: { memberId: former.id }, data: change }));
    await expectNothing({ requestId, pieceId: clipId }, carries, "former practitioner");
  });

  test("is gone for a practitioner who was banned, or when the question is hidden; the asker still has it", async () => {
    const banned = await aCallingPractitioner();
    const one = await aMediaRequest({ asker, practitioner: banned });
    const carries = { session: await aSession(banned.id) };
    await write(planting, (tx) => tx.member.update({ where: { id: banned.id }, data: { bannedAt: now() } }));
    await expectNothing({ requestId: one.requestId, pieceId: one.clipId }, carries, "banned");
    const two = await aMediaRequest({ asker, practitioner });
    await write(planting, (tx) => tx.post.update({ where: { id: two.postId }, data: { status: "HIDDEN" } }));
    const params = { requestId: two.requestId, pieceId: two.clipId };
    await expectNothing(params, friends.practitioner ?? {}, "hidden");
    expect((await piece(params, friends.asker ?? {})).status).toBe(200);
  });

  test("is seen by moderators once the asker has reported it, and their looks are told as well", async () => {
    const { requestId, clipId } = await aMediaRequest({ asker, practitioner });
    await expectNothing({ requestId, pieceId: clipId }, thieves["a moderator"] ?? {}, "moderator");
    await commands.reportRequest(asker, requestId, { words: "They asked for more than this." });
    const seen = await piece({ requestId, pieceId: clipId }, thieves["a moderator"] ?? {});
    expect(seen.status).toBe(200);
    await seen.body?.cancel();
    await expectNothing({ requestId, pieceId: clipId }, thieves["another practitioner"] ?? {}, "practitioner");
    const page = await call(getRequest, apiRequest(`/media-requests/${requestId}`, friends.asker), { requestId });
    expect((await page.json()).views).toMatchObject([{ kind: "SEEN", position: 2 }]);
  });
});
