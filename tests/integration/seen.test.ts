import { afterEach, describe, expect, test } from "vitest";
import { PUT as endorse } from "@/app/api/v1/comments/[commentId]/endorsement/route";
import { GET as getTokens } from "@/app/api/v1/viewer/tokens/route";
import { isAskerGone } from "@/lib/marks/queries";
import { setClock } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { findActor } from "@/lib/platform/session";
import { aCaller, aCallingPractitioner, anAccessToken, aSession } from "@/tests/factories/callers";
import { aCredential } from "@/tests/factories/credentials";
import { aComment, aPost } from "@/tests/factories/following";
import { countQueries } from "@/tests/support/query-count";
import { apiRequest, call } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
afterEach(() => setClock(null));

const seenOn = async (id: string) => {
  const row = await reader.member.findUniqueOrThrow({ where: { id }, select: { lastSeenOn: true } });
  return row.lastSeenOn?.toISOString().slice(0, 10) ?? null;
};

describe("the day somebody was seen", () => {
  test("is kept with the first request of a day, by session and by token, and written no second time", async () => {
    const member = await aCaller();
    setClock(new Date("2031-03-01T09:00:00Z"));
    const session = await aSession(member.id);
    const visit = () => call(getTokens, apiRequest("/viewer/tokens", { session }));
    expect(await seenOn(member.id)).toBeNull();
    await visit();
    expect(await seenOn(member.id)).toBe("2031-03-01");
    const { queries } = await countQueries(visit);
    expect(queries.filter((query) => /update/i.test(query))).toEqual([]);
    setClock(new Date("2031-03-02T00:10:00Z"));
    const { token: bearer } = await anAccessToken(member.id, ["read"]);
    await call(getTokens, apiRequest("/viewer/tokens", { bearer }));
    expect(await seenOn(member.id)).toBe("2031-03-02");
  });

  test("tells whether an asker is gone, though they leave no other trace", async () => {
    const [asker, practitioner] = [await aCaller(), await aCallingPractitioner()];
    setClock(new Date("2033-03-01T09:00:00Z"));
    expect(await isAskerGone(practitioner, asker.id)).toBe(true);
    const seen = (day: string) =>
      write(planting, (tx) => tx.member.update({ where: { id: asker.id }, data: { lastSeenOn: new Date(day) } }));
    await seen("2033-02-20");
    expect(await isAskerGone(practitioner, asker.id)).toBe(false);
    await seen("2033-01-20");
    expect(await isAskerGone(practitioner, asker.id)).toBe(true);
  });
});

describe("whose credential has ended", () => {
  async function endorsing(credential: Parameters<typeof aCredential>[1]) {
    const member = await aCaller();
    await aCredential(member, credential);
    const post = await aPost((await aCaller()).id);
    const answer = await aComment((await aCaller()).id, post.id, { kind: "ANSWER" });
    const request = apiRequest(`/comments/${answer.id}/endorsement`, {
      ...{ method: "PUT" as const, body: {}, session: await aSession(member.id) },
    });
    const { reason, detail } = await (await call(endorse, request, { commentId: answer.id })).json();
    return { member, reason, detail };
  }

  test("is told when it ended, and where to renew it", async () => {
    for (const status of ["EXPIRED", "VERIFIED"] as const) {
      const { reason, detail } = await endorsing({ status, expiresOn: "2026-03-14" });
      expect(reason).toBe("credential-ended");
      expect(detail).toMatch(/^Your credential ended on 14 March 2026.*Renew it/);
    }
    expect(await endorsing({ status: "REVOKED" })).toMatchObject({ reason: "credential-revoked" });
    expect(await endorsing({ status: "REFUSED" })).toMatchObject({ reason: "practitioners-only" });
  });

  test("holds another one is a practitioner all the same", async () => {
    const { member } = await endorsing({ status: "EXPIRED", expiresOn: "2026-03-14" });
    const { id } = await aCredential(member, { status: "VERIFIED", profession: "MOVEMENT_TEACHER" });
    expect(await findActor(member.handle)).toMatchObject({ credentialId: id });
    expect((await findActor(member.handle))?.endedCredential).toBeUndefined();
  });
});
