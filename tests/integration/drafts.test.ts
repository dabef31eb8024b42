import { afterEach, describe, expect, test, vi } from "vitest";
import { PUT as put } from "@/app/api/v1/drafts/[key]/route";
import { POST as carry, DELETE as drop } from "@/app/api/v1/drafts/carried/route";
import { POST as claim } from "@/app/api/v1/drafts/claims/route";
import { claimDraft, discardDraft, saveDraft } from "@/lib/drafts/commands";
import { onAnswerPosted, onQuestionAsked, sweepCarriedDrafts } from "@/lib/drafts/jobs";
import { getDraft, listDrafts } from "@/lib/drafts/queries";
import { draftBody } from "@/lib/drafts/schema";
import type { Actor } from "@/lib/platform/actor";
import { now, setClock } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/hash";
import { aSession } from "@/tests/factories/callers";
import { aCarriedText, aKeptText, anAnswerKey, keptText } from "@/tests/factories/drafts";
import { aPerson } from "@/tests/factories/library";
import { anAnswer, aPractitioner, aQuestion } from "@/tests/factories/threads";
import { apiRequest, call } from "@/tests/support/request";

afterEach(() => setClock(null));

const hourMs = 3_600_000;
const later = (hours: number) => setClock(new Date(now().getTime() + hours * hourMs));
const firstPage = { limit: 100 };
const words = (markdown: string, revision: number | null) =>
  draftBody.parse({ ...keptText, content: { markdown }, revision });

async function sendPut(key: string, body: unknown) {
  const session = await aSession((await aPerson()).id);
  return call(put, apiRequest(`/drafts/${key}`, { method: "PUT", session, body }), { key });
}
const issueOf = async (response: Response) => {
  const { issues }: { issues: { path: string; message: string }[] } = await response.json();
  return [response.status, issues[0]?.path, issues[0]?.message];
};

describe("a draft in the account", () => {
  test("is read back as it was written, and listed", async () => {
    const member = await aPerson();
    const key = await aKeptText(member);
    expect(await getDraft(member, key)).toMatchObject({ ...keptText, key, revision: 1 });
    const { items } = await listDrafts(member, firstPage);
    expect(items).toEqual([expect.objectContaining({ key, label: keptText.label, path: keptText.path })]);
    expect(items[0]).not.toHaveProperty("content");
  });

  test("is nobody else's: not to read, to write over or to throw away", async () => {
    const [member, other] = [await aPerson(), await aPerson()];
    const key = await aKeptText(member);
    await expect(getDraft(other, key)).rejects.toMatchObject({ code: "not-found" });
    await expect(getDraft(null, key)).rejects.toMatchObject({ code: "not-found" });
    expect((await listDrafts(other, firstPage)).items).toEqual([]);
    await saveDraft(other, key, words("Mine", null));
    expect(await discardDraft(other, key)).toEqual({ discarded: 1 });
    expect(await getDraft(member, key)).toMatchObject({ revision: 1, content: keptText.content });
  });

  test("is written over only by who has seen its last revision", async () => {
    const member = await aPerson();
    const key = await aKeptText(member);
    expect(await saveDraft(member, key, words("Second", 1))).toMatchObject({ revision: 2 });
    await expect(saveDraft(member, key, words("Old", 1))).rejects.toMatchObject({ reason: "draft-newer" });
    await expect(saveDraft(member, key, words("New here", null))).rejects.toMatchObject({ reason: "draft-newer" });
    expect(await getDraft(member, key)).toMatchObject({ content: { markdown: "Second" } });
  });

  test("of saves at the same moment one stands and the others are told", async () => {
    const member = await aPerson();
    const key = await aKeptText(member);
    const outcomes = await Promise.allSettled(["a", "b", "c"].map((each) => saveDraft(member, key, words(each, 1))));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await getDraft(member, key)).toMatchObject({ revision: 2 });
  });

  test("does not come back by a save that was on its way when it was thrown away", async () => {
    const member = await aPerson();
    const key = await aKeptText(member);
    expect(await discardDraft(member, key)).toEqual({ discarded: 1 });
    expect(await discardDraft(member, key)).toEqual({ discarded: 0 });
    await expect(saveDraft(member, key, words("Late", 1))).rejects.toMatchObject({ reason: "draft-gone" });
    expect((await listDrafts(member, firstPage)).items).toEqual([]);
  });

  test("is one of a hundred at most: the one left alone for longest goes", async () => {
    const member = await aPerson();
    const oldest = await aKeptText(member);
    later(1);
    for (let index = 0; index < 100; index += 1) await aKeptText(member);
    const { items } = await listDrafts(member, firstPage);
    expect(items).toHaveLength(100);
    expect(items.map(({ key }) => key)).not.toContain(oldest);
  });
});

describe("what a draft may hold", () => {
  test("is an object of 64 kB, and never the safety check", async () => {
    const key = anAnswerKey();
    const body = { ...keptText, revision: null };
    expect((await sendPut(key, body)).status).toBe(200);
    const large = await sendPut(key, { ...body, content: { markdown: "ä".repeat(33_000) } });
    expect(await issueOf(large)).toEqual([422, "content", "Use at most 64 kB"]);
    for (const content of [{ safety: { signs: [] } }, { steps: [{ safety: null }] }])
      expect(await issueOf(await sendPut(key, { ...body, content }))).toEqual([
        422,
        "content",
        "The safety check is never part of a draft",
      ]);
    const deep = JSON.parse(`{"a":${"[".repeat(4_000)}${"]".repeat(4_000)}}`);
    expect((await sendPut(key, { ...body, content: deep })).status).toBe(422);
    expect((await sendPut(key, { ...body, content: [1] })).status).toBe(422);
  });

  test("leads to an address of this site alone, and is of the kind its key says", async () => {
    const key = anAnswerKey();
    const body = { ...keptText, revision: null };
    for (const path of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:1"])
      expect((await sendPut(key, { ...body, path })).status).toBe(422);
    expect((await sendPut(key, { ...body, kind: "QUESTION" })).status).toBe(422);
    for (const place of ["anything", "answer", "answer:1", "question:", `${key}:x`])
      expect((await sendPut(place, body)).status).toBe(422);
  });
});

describe("a draft carried through the sign-in", () => {
  test("is claimed once, by whoever holds the token, and known to the table by its hash alone", async () => {
    const [member, other] = [await aPerson(), await aPerson()];
    const key = anAnswerKey();
    const token = await aCarriedText(key);
    const [row] = await reader.carriedDraft.findMany({ where: { key } });
    expect(row?.tokenHash).toBe(sha256(token));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await claimDraft(member, token)).toMatchObject({ draft: { key, content: keptText.content }, other: null });
    await expect(claimDraft(member, token)).rejects.toMatchObject({ code: "not-found" });
    await expect(claimDraft(other, token)).rejects.toMatchObject({ code: "not-found" });
    expect(await getDraft(member, key)).toMatchObject({ content: keptText.content });
  });

  test("is claimed by one of two that come at the same moment", async () => {
    const people = [await aPerson(), await aPerson()];
    const token = await aCarriedText();
    const outcomes = await Promise.allSettled(people.map((person) => claimDraft(person, token)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("takes the place of an older draft, which is offered, and leaves a newer one where it is", async () => {
    const member = await aPerson();
    const key = anAnswerKey();
    await aKeptText(member, key, { markdown: "Older" });
    later(1);
    const token = await aCarriedText(key, { markdown: "Carried" });
    expect(await claimDraft(member, token)).toMatchObject({
      draft: { content: { markdown: "Carried" }, revision: 2 },
      other: { markdown: "Older" },
    });
    const second = await aCarriedText(key, { markdown: "Carried before" });
    later(1);
    await saveDraft(member, key, words("Newer", 2));
    expect(await claimDraft(member, second)).toMatchObject({
      draft: { content: { markdown: "Newer" }, revision: 3 },
      other: { markdown: "Carried before" },
    });
    const same = await aCarriedText(key, { markdown: "Newer" });
    expect(await claimDraft(member, same)).toMatchObject({ other: null });
  });

  test("is gone after a day, swept, and told apart from one that never was by nothing", async () => {
    const member = await aPerson();
    const session = await aSession(member.id, 100);
    const [token, kept] = [await aCarriedText(), "x".repeat(32)];
    later(25);
    const answers = [];
    for (const each of [token, kept, "short", "é"]) {
      const response = await call(claim, apiRequest("/drafts/claims", { session, body: { token: each } }));
      answers.push([response.status, await response.text()]);
    }
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(404);
    expect(await sweepCarriedDrafts()).toBeGreaterThanOrEqual(1);
    expect(await reader.carriedDraft.count({ where: { tokenHash: sha256(token) } })).toBe(0);
  });

  test("is thrown away by its token, of which nothing is said", async () => {
    const token = await aCarriedText();
    for (const each of [token, token, "unknown"]) {
      const response = await call(drop, apiRequest("/drafts/carried", { method: "DELETE", body: { token: each } }));
      expect(await response.json()).toEqual({ discarded: 0 });
    }
    expect(await reader.carriedDraft.count({ where: { tokenHash: sha256(token) } })).toBe(0);
  });

  test("leaves neither words nor token in the log", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const key = anAnswerKey();
    const content = { markdown: "unmistakable words" };
    const response = await call(carry, apiRequest("/drafts/carried", { body: { ...keptText, key, content } }));
    const { token }: { token: string } = await response.json();
    const session = await aSession((await aPerson()).id);
    for (const body of [{ token }, { token }, {}]) await call(claim, apiRequest("/drafts/claims", { session, body }));
    await sendPut(key, { ...keptText, content, revision: 7 });
    const log = written.mock.calls.map(([line]) => String(line)).join("");
    written.mockRestore();
    expect(log).not.toContain("unmistakable");
    expect(log).not.toContain(token);
  });
});

describe("a draft whose text has been posted", () => {
  const draftOf = (kind: "QUESTION", markdown: string) =>
    draftBody.parse({ ...keptText, kind, content: { markdown }, revision: null });
  const keysOf = async (member: Actor) => (await listDrafts(member, firstPage)).items.map(({ key }) => key);

  test("goes, should its browser have closed before it could throw it away", async () => {
    const [asker, practitioner] = [await aPerson(), await aPractitioner()];
    const question = await aQuestion(asker, { markdown: "It turns in when I stand on it, since May." });
    const answer = await anAnswer(practitioner, question.id);
    const key = `answer:${question.id}`;
    await aKeptText(practitioner, key, { markdown: "Hold the hip while the foot" });
    await onAnswerPosted({ type: "answer.posted", commentId: answer.id, postId: question.id });
    expect(await keysOf(practitioner)).toEqual([]);
    await saveDraft(asker, "question", draftOf("QUESTION", "It turns in when I stand on it,"));
    await onQuestionAsked({ postId: question.id });
    expect(await keysOf(asker)).toEqual([]);
  });

  test("stays when it is another text, or somebody else's", async () => {
    const [asker, other] = [await aPerson(), await aPerson()];
    const question = await aQuestion(asker, { markdown: "It turns in when I stand on it, since May." });
    await saveDraft(asker, "question", draftOf("QUESTION", "My shoulder clicks."));
    await saveDraft(other, "question", draftOf("QUESTION", "It turns in"));
    await onQuestionAsked({ postId: question.id });
    expect([await keysOf(asker), await keysOf(other)]).toEqual([["question"], ["question"]]);
  });
});
