import { utimes } from "node:fs/promises";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { sweepAll } from "@/lib/cli/sweepers";
import { answerQuestion } from "@/lib/comments/commands";
import { listThread } from "@/lib/comments/queries";
import { onProofRemoved, sweepProofs } from "@/lib/credential-proofs/jobs";
import { decideCredential } from "@/lib/credentials/commands";
import { sweepCredentials } from "@/lib/credentials/jobs";
import { endorseAnswer } from "@/lib/marks/commands";
import { noteWritten } from "@/lib/members/events";
import { onNoteWritten } from "@/lib/notifications/jobs";
import { setClock } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { dataPath } from "@/lib/platform/env";
import { hasFile, putFiles } from "@/lib/platform/files/store";
import { findActor } from "@/lib/platform/session";
import { aCaller } from "@/tests/factories/callers";
import { aCredential, anApplication, aProof, saying } from "@/tests/factories/credentials";
import { aComment, aPost } from "@/tests/factories/following";
import { announced } from "@/tests/support/announced";

const at = (day: string, time = "10:00:00") => setClock(new Date(`${day}T${time}Z`));
afterEach(() => setClock(null));

const notesTo = async (memberId: string) =>
  (await announced("member.note")).filter((each) => each.memberId === memberId);
const titles = async (memberId: string) => (await notesTo(memberId)).map(({ title }) => title);
const statusOf = async (id: string) => (await reader.credential.findUniqueOrThrow({ where: { id } })).status;

describe("the end of a credential", () => {
  test("is announced 60 and 14 days before, once each, and on the day after the last", async () => {
    const holder = await aCaller();
    const { id } = await aCredential(holder, { status: "VERIFIED", expiresOn: "2027-03-31" });
    const days = ["2027-01-29", "2027-01-30", "2027-01-31", "2027-03-16", "2027-03-17", "2027-03-18", "2027-03-31"];
    const told: number[] = [];
    for (const day of [...days, "2027-04-01", "2027-04-02"]) {
      at(day);
      await Promise.all([sweepCredentials(), sweepCredentials()]);
      await sweepCredentials();
      told.push((await notesTo(holder.id)).length);
    }
    expect(told).toEqual([0, 1, 1, 1, 2, 2, 2, 3, 3]);
    expect(await titles(holder.id)).toEqual([
      "Your credential ends in 60 days, on 31 March 2027",
      "Your credential ends in 14 days, on 31 March 2027",
      "Your credential ended on 31 March 2027",
    ]);
    expect(await statusOf(id)).toBe("EXPIRED");
  });

  test("is told once in the inbox, however often the job runs", async () => {
    const holder = await aCaller();
    await aCredential(holder, { status: "VERIFIED", expiresOn: "2027-05-31" });
    at("2027-06-01");
    await sweepCredentials();
    const [event] = await notesTo(holder.id);
    const note = noteWritten.parse(event);
    for (const _again of [1, 2]) await onNoteWritten(note);
    const lines = await reader.notification.findMany({
      where: { memberId: holder.id },
      select: { title: true, path: true },
    });
    expect(lines).toEqual([{ title: "Your credential ended on 31 May 2027", path: "/practitioners/apply" }]);
    expect(JSON.stringify(note.mail)).not.toMatch(/hip|pain|exercise/i);
  });

  test("keeps the badge of what was written before it, and gives none to what comes after; nor may one endorse", async () => {
    const holder = await aCaller();
    const { id } = await aCredential(holder, { status: "VERIFIED", expiresOn: "2027-07-31" });
    const [asker, colleague] = [await aCaller(), await aCaller()];
    const [before, after] = [await aPost(asker.id), await aPost(asker.id)];
    const answer = {
      markdown: "Stand on one leg, and count to thirty seconds.",
      prescriptions: [],
      photos: [],
      acknowledgesFlag: true,
    };
    const current = async () => (await findActor(holder.handle)) ?? holder;
    at("2027-07-31", "23:30:00");
    expect((await current()).credentialId).toBe(id);
    await answerQuestion(await current(), before.id, answer);
    at("2027-08-01", "00:30:00");
    // Even before the sweep has run.
    expect((await current()).credentialId).toBeNull();
    await sweepCredentials();
    await answerQuestion(await current(), after.id, answer);
    const badges = await Promise.all(
      [before, after].map(async (post) => (await listThread(null, post.id)).map(({ credential }) => credential)),
    );
    expect(badges).toEqual([[expect.objectContaining({ profession: "PHYSIOTHERAPIST" })], [null]]);
    const theirs = await aComment(colleague.id, before.id, { kind: "ANSWER" });
    await expect(endorseAnswer(await current(), theirs.id)).rejects.toMatchObject({ reason: "credential-ended" });
  });

  test("does not come for one that was revoked or renewed meanwhile", async () => {
    const [one, two] = [await aCaller(), await aCaller()];
    await aCredential(one, { status: "REVOKED", expiresOn: "2027-09-30" });
    await aCredential(two, { status: "REPLACED", expiresOn: "2027-09-30" });
    at("2027-10-01");
    await sweepCredentials();
    expect([await notesTo(one.id), await notesTo(two.id)]).toEqual([[], []]);
  });
});

describe("an application that was asked back", () => {
  test("is closed after 60 days of silence, with its proof", async () => {
    const applicant = await aCaller();
    at("2027-01-01");
    const { id, sentAt, proof } = await anApplication(applicant);
    await decideCredential(await aCaller({ role: "MODERATOR" }), id, saying("ASK_BACK", sentAt));
    at("2027-03-01");
    await sweepCredentials();
    expect(await statusOf(id)).toBe("ASKED_BACK");
    at("2027-03-03");
    await sweepCredentials();
    await sweepCredentials();
    expect(await statusOf(id)).toBe("WITHDRAWN");
    expect(await reader.credentialProof.count({ where: { id: proof.id } })).toBe(0);
    expect(await titles(applicant.id)).toEqual([
      "A moderator has a question about your application",
      "Your application was closed: we heard nothing for 60 days",
    ]);
  });
});

describe("the sweep of proofs", () => {
  beforeAll(() => sweepAll());

  test("deletes what was not sent within a day and what no row knows; what waits for a moderator stays", async () => {
    const [idle, busy] = [await aCaller(), await aCaller()];
    const loose = await aProof(idle.id, { createdAt: new Date(Date.now() - 25 * 3_600_000) });
    const fresh = await aProof(busy.id);
    const waiting = await anApplication(await aCaller());
    const stray = `proofs/${crypto.randomUUID().replaceAll("-", "")}`;
    await putFiles(new Map([[stray, Buffer.from("left behind")]]));
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const key of [stray, waiting.proof.key]) await utimes(dataPath("media", key), old, old);
    expect(await sweepProofs()).toBe(2);
    for (const { key } of (await announced("credential-proof.removed")).filter((each) => each.key === loose.key)) {
      await onProofRemoved({ type: "credential-proof.removed", key: String(key) });
    }
    const kept = await Promise.all([loose.key, stray, fresh.key, waiting.proof.key].map((key) => hasFile(key)));
    expect(kept).toEqual([false, false, true, true]);
  });
});
