import { afterEach, describe, expect, test } from "vitest";
import { POST as sendProof } from "@/app/api/v1/credential-proofs/route";
import { uploadProof } from "@/lib/credential-proofs/commands";
import { onProofRemoved } from "@/lib/credential-proofs/jobs";
import { getProofFile } from "@/lib/credential-proofs/queries";
import { applyForCredential, decideCredential, sendAgain, withdrawApplication } from "@/lib/credentials/commands";
import {
  countApplications,
  listAllCredentials,
  listApplications,
  listOwnCredentials,
  listStanding,
} from "@/lib/credentials/queries";
import { applicationBody } from "@/lib/credentials/schema";
import { setClock } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { hasFile } from "@/lib/platform/files/store";
import { getPractitioner } from "@/lib/practitioners/queries";
import { aCaller, aSession } from "@/tests/factories/callers";
import { aCredential, anApplication, aPdf, aProof, applying, saying, verifying } from "@/tests/factories/credentials";
import { aTopic } from "@/tests/factories/following";
import { announced } from "@/tests/support/announced";
import { countQueries } from "@/tests/support/query-count";
import { call, origin } from "@/tests/support/request";

afterEach(() => setClock(null));

const someDay = { limit: 100 };
const moderator = () => aCaller({ role: "MODERATOR" });
const rowOf = (id: string) => reader.credential.findUniqueOrThrow({ where: { id } });

async function applicant() {
  const actor = await aCaller();
  return { actor, proofId: (await uploadProof(actor, aPdf())).id };
}

/** What was announced about members, oldest first. */
async function notesTo(memberId: string) {
  const events = await announced("member.note");
  return events
    .filter((event) => event.memberId === memberId)
    .map(({ title, excerpt, path }) => ({ title, excerpt, path }));
}

describe("an application", () => {
  test("waits in the queue with its register, scope and proof, and shows nothing in public", async () => {
    const { actor, proofId } = await applicant();
    const region = await aTopic();
    const view = await applyForCredential(
      actor,
      applying(proofId, { regions: [region.slug, region.slug], expiresOn: "2029-06-30", note: "I married in May." }),
    );
    expect(view).toMatchObject({
      ...{ status: "PENDING", register: "Health and Care Professions Council", number: "PH123456" },
      registerUrl: "https://www.hcpc-uk.org/check-the-register/",
      ...{ regions: [{ slug: region.slug }], expiresOn: "2029-06-30", checkedOn: null, decisions: [] },
      proof: { id: proofId, type: "application/pdf" },
    });
    const { items } = await listApplications(await moderator(), someDay);
    expect(items.find(({ id }) => id === view.id)).toMatchObject({ applicant: { handle: actor.handle }, earlier: [] });
    await expect(getPractitioner(null, actor.handle)).rejects.toMatchObject({ code: "not-found" });
  });

  test("may name a register that the list lacks", async () => {
    const { actor, proofId } = await applicant();
    const register = { id: null, name: "Register of Jordan", url: "https://register.test/" };
    const view = await applyForCredential(actor, applying(proofId, { register, country: "JO" }));
    expect(view).toMatchObject({
      register: "Register of Jordan",
      registerUrl: "https://register.test/",
      country: "JO",
    });
  });

  test.each([
    ["a last day that is over", { expiresOn: "2026-11-21" }, "date-in-the-past", "expiresOn"],
    ["a last day in another century", { expiresOn: "2126-01-01" }, "date-too-far", "expiresOn"],
    ["another country's register", { country: "IE" }, "register-unknown", "register.id"],
    ["another profession's register", { profession: "OSTEOPATH" as const }, "register-unknown", "register.id"],
    ["a place that is none", { regions: ["the-moon"] }, "region-unknown", "where.0.region"],
    ["no proof", { proofId: null }, "proof-missing", "proofId"],
  ])("with %s is refused, and the proof stays for the next try", async (_what, changes, reason, path) => {
    setClock(new Date("2026-11-22T09:00:00Z"));
    const { actor, proofId } = await applicant();
    const refused = applyForCredential(actor, { ...applying(proofId), ...changes });
    await expect(refused).rejects.toMatchObject({ code: "invalid", reason, issues: [{ path }] });
    expect(await listOwnCredentials(actor)).toEqual([]);
    await expect(applyForCredential(actor, applying(proofId))).resolves.toMatchObject({ status: "PENDING" });
  });

  test.each(["PH<script>", "PH'); --", "\u202e12345", "7", "", "PH\n1", "x".repeat(41)])(
    "with the number %j is refused at the door",
    (number) => {
      expect(applicationBody.safeParse(applying(crypto.randomUUID(), { number })).success).toBe(false);
    },
  );

  test.each(["PH 123456", "L-4711/2024", "OST0001234567", "№123".slice(1), "Ä-12.3"])(
    "with the number %j is taken",
    (number) => {
      expect(applicationBody.safeParse(applying(crypto.randomUUID(), { number })).success).toBe(true);
    },
  );

  test("takes nobody else's proof, nor one that was used before", async () => {
    const [{ proofId: others }, { actor, proofId }] = [await applicant(), await applicant()];
    await expect(applyForCredential(actor, applying(others))).rejects.toMatchObject({ reason: "proof-gone" });
    const first = await applyForCredential(actor, applying(proofId));
    await withdrawApplication(actor, first.id);
    await expect(applyForCredential(actor, applying(proofId))).rejects.toMatchObject({ reason: "proof-gone" });
  });

  test("sent twice at the same moment is one", async () => {
    const { actor, proofId } = await applicant();
    const both = await Promise.allSettled([1, 2].map(() => applyForCredential(actor, applying(proofId))));
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await listOwnCredentials(actor)).toHaveLength(1);
    const again = await aProof(actor.id);
    await expect(applyForCredential(actor, applying(again.id))).rejects.toMatchObject({
      ...{ code: "forbidden", reason: "application-open" },
    });
  });

  test("is taken back with its proof", async () => {
    const actor = await aCaller();
    const { id, proof } = await anApplication(actor);
    expect(await withdrawApplication(actor, id)).toMatchObject({ status: "WITHDRAWN", proof: null });
    await expect(getProofFile(actor, proof.id)).rejects.toMatchObject({ code: "not-found" });
    await expect(withdrawApplication(actor, id)).rejects.toMatchObject({ reason: "already-decided" });
  });
});

describe("a proof", () => {
  async function send(file: Uint8Array<ArrayBuffer>, name: string) {
    const form = new FormData();
    form.set("file", new Blob([file], { type: "application/pdf" }), name);
    const session = await aSession((await aCaller()).id);
    const headers = { origin, host: new URL(origin).host, cookie: `authjs.session-token=${session}` };
    return call(sendProof, new Request(`${origin}/api/v1/credential-proofs`, { method: "POST", body: form, headers }));
  }

  test("that is a script named .pdf is refused, and nothing of it is kept", async () => {
    const before = await reader.credentialProof.count();
    for (const content of ["#!/bin/sh\ncurl x | sh", "<script>alert(1)</script>%PDF-1.7 %%EOF"]) {
      const response = await send(new Uint8Array(Buffer.from(content)), "certificate.pdf");
      expect([response.status, (await response.json()).reason]).toEqual([422, "proof-format"]);
    }
    expect(await reader.credentialProof.count()).toBe(before);
  });

  test("of more than 10 MB is refused", async () => {
    const response = await send(new Uint8Array(10 * 1024 * 1024 + 1), "certificate.pdf");
    expect([response.status, (await response.json()).reason]).toEqual([422, "file-too-large"]);
  });

  test("takes the place of one that was not sent yet", async () => {
    const { actor, proofId } = await applicant();
    const next = await uploadProof(actor, aPdf());
    const rows = await reader.credentialProof.findMany({ where: { ownerId: actor.id }, select: { id: true } });
    expect(rows).toEqual([{ id: next.id }]);
    expect(proofId).not.toBe(next.id);
  });
});

describe("a decision", () => {
  test("to verify is logged and told, ends the proof's file, and makes a practitioner until the day it says", async () => {
    const [actor, judge] = [await aCaller(), await moderator()];
    const { id, sentAt, proof } = await anApplication(actor);
    const view = await decideCredential(judge, id, verifying(sentAt));
    expect(view).toMatchObject({ status: "VERIFIED", expiresOn: "2029-06-30", proof: null });
    expect(view.checkedOn).toBe(new Date().toISOString().slice(0, 10));
    expect(view.decisions).toMatchObject([{ kind: "VERIFY", words: "", decider: { handle: judge.handle } }]);
    expect(await getPractitioner(null, actor.handle)).toMatchObject({ credential: { expiresOn: "2029-06-30" } });
    expect((await rowOf(id)).checkedById).toBe(judge.id);
    expect(await notesTo(actor.id)).toMatchObject([{ title: expect.stringContaining("30 June 2029") }]);
    const act = { action: "moderation:verify-credential", actorId: judge.id };
    expect(await reader.moderationAct.count({ where: act })).toBe(1);
    const removed = (await announced("credential-proof.removed")).filter(({ key }) => key === proof.key);
    expect(removed).toHaveLength(1);
    expect(await hasFile(proof.key)).toBe(true);
    await onProofRemoved({ type: "credential-proof.removed", key: proof.key });
    expect(await hasFile(proof.key)).toBe(false);
  });

  test("to ask back keeps the proof and lets the applicant send it again, at the end of the queue", async () => {
    const [actor, judge] = [await aCaller(), await moderator()];
    const { id, sentAt, proof } = await anApplication(actor, { createdAt: new Date("2026-01-02T10:00:00Z") });
    await decideCredential(judge, id, saying("ASK_BACK", sentAt));
    expect(await notesTo(actor.id)).toEqual([
      {
        ...{ title: "A moderator has a question about your application", path: "/practitioners/apply" },
        excerpt: "The number belongs to somebody else.",
      },
    ]);
    const twice = decideCredential(judge, id, saying("ASK_BACK", sentAt));
    await expect(twice).rejects.toMatchObject({ reason: "already-asked-back" });
    const sent = await sendAgain(actor, id, applying(null, { number: "PH654321" }));
    expect(sent).toMatchObject({ status: "PENDING", number: "PH654321", proof: { id: proof.id } });
    await expect(sendAgain(actor, id, applying(null))).rejects.toMatchObject({ reason: "not-asked-back" });
    // Somebody still has the first version open.
    await expect(decideCredential(judge, id, verifying(sentAt))).rejects.toMatchObject({
      ...{ code: "conflict", reason: "application-changed" },
    });
    await expect(decideCredential(judge, id, verifying(sent.sentAt))).resolves.toMatchObject({ status: "VERIFIED" });
  });

  test("to refuse ends it, and another application is free", async () => {
    const [actor, judge] = [await aCaller(), await moderator()];
    const { id, sentAt } = await anApplication(actor);
    await decideCredential(judge, id, saying("REFUSE", sentAt));
    expect(await listOwnCredentials(actor)).toMatchObject([{ status: "REFUSED", proof: null }]);
    const { id: proofId } = await uploadProof(actor, aPdf());
    await applyForCredential(actor, applying(proofId));
    const { items } = await listApplications(judge, someDay);
    const earlier = items.find(({ applicant: { handle } }) => handle === actor.handle)?.earlier;
    expect(earlier).toMatchObject([{ id, decisions: [{ kind: "REFUSE" }] }]);
  });

  test("is taken once, whoever presses at the same moment", async () => {
    const [actor, one, other] = [await aCaller(), await moderator(), await moderator()];
    const { id, sentAt } = await anApplication(actor);
    const both = await Promise.allSettled([
      decideCredential(one, id, verifying(sentAt)),
      decideCredential(other, id, saying("REFUSE", sentAt)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await reader.credentialDecision.count({ where: { credentialId: id } })).toBe(1);
    expect(await notesTo(actor.id)).toHaveLength(1);
  });

  test("with a last day that is over is refused", async () => {
    const { id, sentAt } = await anApplication(await aCaller());
    const verified = decideCredential(await moderator(), id, verifying(sentAt, "2020-01-01"));
    await expect(verified).rejects.toMatchObject({ reason: "date-in-the-past" });
  });

  test("to verify a renewal takes the place of the standing one, which held until then, and of no other profession's", async () => {
    const [actor, judge] = [await aCaller(), await moderator()];
    const old = await aCredential(actor, { status: "VERIFIED", expiresOn: "2029-01-01" });
    const teaching = await aCredential(actor, { status: "VERIFIED", profession: "MOVEMENT_TEACHER" });
    const renewal = await anApplication(actor);
    expect((await rowOf(old.id)).status).toBe("VERIFIED");
    await decideCredential(judge, renewal.id, verifying(renewal.sentAt));
    const statuses = await Promise.all([old, teaching, renewal].map(async ({ id }) => (await rowOf(id)).status));
    expect(statuses).toEqual(["REPLACED", "VERIFIED", "VERIFIED"]);
  });

  test("to revoke ends a standing credential", async () => {
    const [actor, judge] = [await aCaller(), await moderator()];
    const { id, sentAt } = await aCredential(actor, { status: "VERIFIED" });
    expect(await decideCredential(judge, id, saying("REVOKE", sentAt))).toMatchObject({ status: "REVOKED" });
    await expect(getPractitioner(null, actor.handle)).rejects.toMatchObject({ code: "not-found" });
    expect(await notesTo(actor.id)).toMatchObject([{ title: "Your credential was revoked" }]);
  });
});

describe("the queue", () => {
  test("is oldest first, page by page, in as many queries for one as for many", async () => {
    const judge = await moderator();
    const made = [];
    for (const day of ["2026-02-01", "2026-02-03", "2026-02-02"]) {
      made.push(await anApplication(await aCaller(), { createdAt: new Date(`${day}T10:00:00Z`) }));
    }
    const { result: page, queries } = await countQueries(() => listApplications(judge, { limit: 1 }));
    const { queries: many } = await countQueries(() => listApplications(judge, someDay));
    expect(many.length).toBe(queries.length);
    const all = (await listApplications(judge, someDay)).items.map(({ id }) => id);
    const [first, third, second] = made.map(({ id }) => all.indexOf(id));
    expect([first, second, third]).toEqual([first, second, third].toSorted((a = 0, b = 0) => a - b));
    const next = await listApplications(judge, { limit: 1, cursor: page.nextCursor ?? "" });
    expect([...page.items, ...next.items].map(({ id }) => id)).toEqual(all.slice(0, 2));
  });

  test("counts and lists for moderators alone", async () => {
    const actor = await aCaller();
    await anApplication(actor);
    expect([await countApplications(null), await countApplications(actor)]).toEqual([0, 0]);
    expect(await countApplications(await moderator())).toBeGreaterThan(0);
    for (const list of [listApplications, listStanding, listAllCredentials]) {
      await expect(list(actor, someDay)).rejects.toMatchObject({ code: "forbidden", reason: "moderators-only" });
    }
  });

  test("finds standing credentials by name and number, taking wildcards for what they are", async () => {
    const [actor, judge] = [await aCaller(), await moderator()];
    const { id } = await aCredential(actor, { status: "VERIFIED" });
    const found = async (q: string) => (await listStanding(judge, { ...someDay, q })).items.map((each) => each.id);
    expect(await found(`name of ${actor.handle}`)).toEqual([id]);
    expect(await found(`PT-${actor.handle}`)).toEqual([id]);
    expect(await found("%_%")).toEqual([]);
  });
});
