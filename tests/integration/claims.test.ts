import { afterEach, describe, expect, test } from "vitest";
import { PUT as claimRoute, DELETE as giveBackRoute } from "@/app/api/v1/questions/[questionId]/claim/route";
import { claimAnswer, giveClaimBack } from "@/lib/claims/commands";
import { getClaimState, listClaims } from "@/lib/claims/queries";
import type { Actor } from "@/lib/platform/actor";
import { now, setClock } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { aCaller, aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { aComment, aPost } from "@/tests/factories/following";
import { anAnswer, aQuestion } from "@/tests/factories/threads";
import { countQueries } from "@/tests/support/query-count";
import { apiRequest, call } from "@/tests/support/request";

const minuteMs = 60_000;

afterEach(() => setClock(null));

const later = (minutes: number) => setClock(new Date(now().getTime() + minutes * minuteMs));

async function aWaitingQuestion() {
  const asker = await aCaller();
  return { asker, ...(await aQuestion(asker)) };
}

const nameOf = async (actor: Actor, postId: string) => (await getClaimState(actor, { postId })).claim;

describe("a claim", () => {
  test("stands for an hour, shows to practitioners, and runs out by itself", async () => {
    const [ines, other] = [await aCallingPractitioner(), await aCallingPractitioner()];
    const { id } = await aWaitingQuestion();
    const { claim } = await claimAnswer(ines, { postId: id });
    expect(claim).toMatchObject({ handle: ines.handle, isOwn: true });
    expect(new Date(claim?.until ?? "").getTime() - now().getTime()).toBeLessThanOrEqual(60 * minuteMs);
    expect(await nameOf(other, id)).toMatchObject({ handle: ines.handle, isOwn: false });
    later(61);
    expect(await nameOf(other, id)).toBeNull();
    expect(await claimAnswer(other, { postId: id }), "who comes later takes it over").toMatchObject({
      claim: { handle: other.handle, isOwn: true },
    });
  });

  test("is extended by its holder, and given back", async () => {
    const ines = await aCallingPractitioner();
    const { id } = await aWaitingQuestion();
    const first = (await claimAnswer(ines, { postId: id })).claim?.until ?? "";
    later(30);
    const second = (await claimAnswer(ines, { postId: id })).claim?.until ?? "";
    expect(new Date(second).getTime()).toBeGreaterThan(new Date(first).getTime());
    expect(await giveClaimBack(ines, { postId: id })).toMatchObject({ claim: null, denied: null });
    expect(await giveClaimBack(ines, { postId: id }), "twice does no harm").toMatchObject({ claim: null });
  });

  test("of two at the same moment one gets it, and the other is told why not", async () => {
    const practitioners = await Promise.all(Array.from({ length: 6 }, aCallingPractitioner));
    const { id: postId } = await aWaitingQuestion();
    const outcomes = await Promise.allSettled(practitioners.map((actor) => claimAnswer(actor, { postId })));
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused).toHaveLength(practitioners.length - 1);
    for (const reason of refused) expect(reason).toMatchObject({ code: "conflict", reason: "claimed-by-another" });
    expect(await reader.claim.count({ where: { postId } })).toBe(1);
  });

  test("ends with the holder's answer, keeps nobody else from answering, and is not taken of what was answered", async () => {
    const [ines, other] = [await aCallingPractitioner(), await aCallingPractitioner()];
    const { id: postId } = await aWaitingQuestion();
    await claimAnswer(ines, { postId });
    await anAnswer(other, postId);
    expect(await nameOf(other, postId), "another's answer ends no claim").toMatchObject({ handle: ines.handle });
    await anAnswer(ines, postId);
    expect(await nameOf(other, postId)).toBeNull();
    await expect(claimAnswer(other, { postId })).rejects.toMatchObject({ code: "forbidden", reason: "does-not-wait" });
  });

  test("is refused of one's own question, and to whoever is no practitioner now", async () => {
    const ines = await aCallingPractitioner();
    const own = await aQuestion(ines);
    await expect(claimAnswer(ines, { postId: own.id })).rejects.toMatchObject({ reason: "own-question" });
    const { id: questionId } = await aWaitingQuestion();
    const yesterday = new Date(now().getTime() - 24 * 60 * minuteMs);
    const expired = await aCaller({ credential: { status: "VERIFIED", expiresOn: yesterday } });
    const options = { method: "PUT", body: {}, session: await aSession(expired.id) } as const;
    const reply = await call(claimRoute, apiRequest(`/questions/${questionId}/claim`, options), { questionId });
    expect([reply.status, (await reply.json()).reason]).toEqual([403, "credential-ended"]);
    await expect(claimAnswer(ines, { postId: crypto.randomUUID() })).rejects.toMatchObject({ code: "not-found" });
  });

  test("answers 409 through the API, and nobody gives another's back", async () => {
    const [ines, other] = [await aCallingPractitioner(), await aCallingPractitioner()];
    const { id: questionId } = await aWaitingQuestion();
    await claimAnswer(ines, { postId: questionId });
    const session = await aSession(other.id);
    const path = `/questions/${questionId}/claim`;
    const taken = await call(claimRoute, apiRequest(path, { method: "PUT", body: {}, session }), { questionId });
    expect([taken.status, (await taken.json()).reason]).toEqual([409, "claimed-by-another"]);
    const given = await call(giveBackRoute, apiRequest(path, { method: "DELETE", body: {}, session }), { questionId });
    expect(await given.json()).toMatchObject({ claim: { handle: ines.handle } });
  });

  test("of a comment that asks ends with the reply to it", async () => {
    const [ines, writer, author] = [await aCallingPractitioner(), await aCaller(), await aCaller()];
    const article = await aPost(author.id, { kind: "ARTICLE" });
    const asking = await aComment(writer.id, article.id, { kind: "QUESTION" });
    await claimAnswer(ines, { commentId: asking.id });
    const claims = await listClaims(ines, { posts: [], comments: [asking.id] });
    expect(claims.get(asking.id)).toMatchObject({ isOwn: true });
    await aComment(ines.id, article.id, { parentId: asking.id });
    expect((await listClaims(ines, { posts: [], comments: [asking.id] })).size).toBe(0);
    expect((await listClaims(writer, { posts: [], comments: [asking.id] })).size, "a reader sees none").toBe(0);
  });

  test("costs few queries to see", async () => {
    const ines = await aCallingPractitioner();
    const { id: postId } = await aWaitingQuestion();
    await claimAnswer(ines, { postId });
    const { queries } = await countQueries(() => getClaimState(ines, { postId }));
    expect(queries.length).toBeLessThanOrEqual(5);
  });
});
