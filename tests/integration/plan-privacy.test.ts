import { extractText, getDocumentProxy } from "unpdf";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { GET as sharedPage } from "@/app/api/v1/plan/shared/[shareId]/route";
import { GET as sheet } from "@/app/api/v1/plan/sheet/route";
import { GET as worker } from "@/app/plan/service-worker.js/route";
import { noteWritten } from "@/lib/members/events";
import { onNoteWritten } from "@/lib/notifications/jobs";
import {
  addDevice,
  changePlanItem,
  endPlanShare,
  logExercise,
  setReminders,
  sharePlan,
  stopReminders,
  undoLog,
} from "@/lib/plans/commands";
import { remindOfPlans, sweepReminders } from "@/lib/plans/jobs";
import { getPlan, getSharedPlan, isStopTokenKnown, listReadablePlans } from "@/lib/plans/queries";
import type { Actor } from "@/lib/platform/actor";
import { now, setClock } from "@/lib/platform/clock";
import { queryRows, reader } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import { aCaller, aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { aPerson } from "@/tests/factories/library";
import { aDeviceBody, aLogBody, aPlanItem } from "@/tests/factories/plans";
import { apiRequest, call } from "@/tests/support/request";

afterEach(() => setClock(null));

const secret = "The left groin at night";

async function aSecretPlan() {
  const member = await aPerson({ name: "Maren" });
  const { id, exercise } = await aPlanItem(member);
  await changePlanItem(member, id, { note: secret });
  const log = { ...aLogBody(id), words: secret };
  await logExercise(member, log);
  return { member, id, exercise, log };
}

describe("somebody else's plan", () => {
  test("is shown to the one practitioner who was chosen, until it is ended or given to another", async () => {
    const { member } = await aSecretPlan();
    const [chosen, other] = [await aCallingPractitioner(), await aCallingPractitioner()];
    const { id } = await sharePlan(member, chosen.handle);
    expect(await sharePlan(member, chosen.handle)).toMatchObject({ id });
    expect(JSON.stringify(await getSharedPlan(chosen, id))).toContain(secret);
    expect(await listReadablePlans(chosen)).toMatchObject([{ id }]);
    const expired: Actor = { ...chosen, credentialId: null };
    for (const thief of [other, member, await aCaller(), await aCaller({ role: "MODERATOR" }), expired])
      await expect(getSharedPlan(thief, id)).rejects.toMatchObject({ code: "not-found" });
    expect(await listReadablePlans(other)).toEqual([]);

    const next = await sharePlan(member, other.handle);
    await expect(getSharedPlan(chosen, id)).rejects.toMatchObject({ code: "not-found" });
    expect(await getSharedPlan(other, next.id)).toMatchObject({ id: next.id });
    expect(await endPlanShare(member)).toEqual({ changed: 1 });
    await expect(getSharedPlan(other, next.id)).rejects.toMatchObject({ code: "not-found" });
    expect((await getPlan(member)).share).toBeNull();
  });

  test("is not given to oneself, or to somebody without a credential", async () => {
    const practitioner = await aCallingPractitioner();
    await expect(sharePlan(practitioner, practitioner.handle)).rejects.toMatchObject({ reason: "own-plan" });
    const reading = (await aCaller()).handle;
    await expect(sharePlan(practitioner, reading)).rejects.toMatchObject({ reason: "not-a-practitioner" });
  });

  test("is neither read nor written by ids that are known", async () => {
    const { member, id, log } = await aSecretPlan();
    const thief = await aPerson();
    await expect(logExercise(thief, aLogBody(id))).rejects.toMatchObject({ code: "not-found" });
    await expect(changePlanItem(thief, id, { note: "Stolen" })).rejects.toMatchObject({ code: "not-found" });
    await undoLog(thief, log.id);
    expect((await getPlan(member)).logs).toMatchObject([{ id: log.id, words: secret }]);
    expect(JSON.stringify(await getPlan(thief))).not.toContain(secret);
    // The same id from another device is that device's own.
    const { id: own } = await aPlanItem(thief);
    expect(await logExercise(thief, { ...aLogBody(own), id: log.id })).toMatchObject({ itemId: own });
  });

  test("stays in no cache on the way, and the worker keeps no answer of the API", async () => {
    const { member } = await aSecretPlan();
    const chosen = await aCallingPractitioner();
    const { id: shareId } = await sharePlan(member, chosen.handle);
    const session = await aSession(chosen.id);
    const answer = await call(sharedPage, apiRequest(`/plan/shared/${shareId}`, { session }), { shareId });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    const script = await worker().text();
    expect(() => new Function(script)).not.toThrow();
    expect(script).not.toContain("/api/");
    expect(script).toContain('credentials: "omit"');
  });
});

const notesOf = async (memberId: string) => {
  const rows = await queryRows(
    z.object({ data: z.record(z.string(), z.unknown()) }),
    Prisma.sql`select data from pgboss.job where name = 'event' and data ->> 'memberId' = ${memberId} order by created_on`,
  );
  return rows.map(({ data }) => data);
};

test("a practitioner is told once a day that a member shares, however often", async () => {
  const { member } = await aSecretPlan();
  const expiresOn = new Date(now().getTime() + 400 * 86_400_000);
  const chosen = await aCaller({ credential: { status: "VERIFIED", expiresOn } });
  const tell = async () => {
    for (let time = 0; time < 3; time += 1) {
      await sharePlan(member, chosen.handle);
      await endPlanShare(member);
    }
    for (const note of await notesOf(chosen.id)) await onNoteWritten(noteWritten.parse(note));
    return reader.notification.count({ where: { memberId: chosen.id } });
  };
  at("2026-11-23T12:00:00Z");
  expect(await tell()).toBe(1);
  at("2026-11-24T12:00:00Z");
  expect(await tell()).toBe(2);
});

const at = (moment: string) => setClock(new Date(moment));
const remindersIn = (timeZone: string, times: number[]) => ({ timeZone, times, byEmail: true, byPush: false });

describe("a reminder", () => {
  test("comes once for its time in the member's own zone, and names nothing", async () => {
    at("2026-11-23T06:00:00Z");
    const { member, id, log } = await aSecretPlan();
    await undoLog(member, log.id);
    await setReminders(member, remindersIn("Europe/Berlin", [8 * 60]));
    at("2026-11-23T06:58:00Z");
    await remindOfPlans();
    expect(await notesOf(member.id)).toEqual([]);
    at("2026-11-23T07:01:00Z");
    await Promise.all([remindOfPlans(), remindOfPlans()]);
    await remindOfPlans();
    const notes = await notesOf(member.id);
    expect(notes).toHaveLength(1);
    expect(JSON.stringify(notes)).not.toMatch(/Clamshell|groin/);
    expect(notes[0]).toMatchObject({ key: "plan-reminder:2026-11-23:480", path: "/plan" });
    at("2026-11-24T07:01:00Z");
    await logExercise(member, { ...aLogBody(id), doneOn: "2026-11-24" });
    await remindOfPlans();
    expect(await notesOf(member.id), "nothing comes when all is done").toHaveLength(1);
  });

  test("of the last minutes of a day comes before it ends, where something of that day is left", async () => {
    at("2026-11-23T12:00:00Z");
    const { member, id } = await aSecretPlan();
    await setReminders(member, remindersIn("UTC", [1438]));
    for (const [moment, count] of [
      ["2026-11-24T23:50:00Z", 0],
      ["2026-11-24T23:55:00Z", 1],
      ["2026-11-25T00:00:00Z", 1],
    ] as const) {
      at(moment);
      await remindOfPlans();
      expect([moment, (await notesOf(member.id)).length]).toEqual([moment, count]);
    }
    expect((await notesOf(member.id)).map(({ key }) => key)).toEqual(["plan-reminder:2026-11-24:1438"]);
    await logExercise(member, { ...aLogBody(id), doneOn: "2026-11-25" });
    at("2026-11-25T23:55:00Z");
    await remindOfPlans();
    expect(await notesOf(member.id), "all of that day was done").toHaveLength(1);
  });

  test("comes once in the night that has an hour twice, and once in the one that leaps over it", async () => {
    at("2026-10-24T12:00:00Z");
    const { member } = await aSecretPlan();
    await setReminders(member, remindersIn("Europe/Berlin", [150]));
    for (const moment of [
      "2026-10-25T00:31:00Z",
      "2026-10-25T01:31:00Z",
      "2027-03-28T01:01:00Z",
      "2027-03-28T01:10:00Z",
    ]) {
      at(moment);
      await remindOfPlans();
    }
    expect((await notesOf(member.id)).map(({ key }) => String(key)).toSorted()).toEqual([
      "plan-reminder:2026-10-25:150",
      "plan-reminder:2027-03-28:150",
    ]);
    expect(await sweepReminders()).toBeGreaterThan(0);
  });

  test("is stopped by the link of its e-mail, by whoever holds it", async () => {
    const { member } = await aSecretPlan();
    await setReminders(member, remindersIn("UTC", [480]));
    const { stopToken } = await reader.plan.findUniqueOrThrow({ where: { memberId: member.id } });
    expect([await isStopTokenKnown(null, stopToken), await isStopTokenKnown(null, "invented")]).toEqual([true, false]);
    expect([await stopReminders("invented"), await stopReminders(stopToken)]).toEqual([false, true]);
    expect((await getPlan(member)).reminders).toMatchObject({ byEmail: false, byPush: false });
  });

  test("goes to a device for whoever used it last", async () => {
    const [first, second] = [await aPerson(), await aPerson()];
    const device = aDeviceBody();
    await addDevice(first, device);
    await addDevice(second, device);
    const rows = await reader.planDevice.findMany({ where: { endpoint: device.endpoint } });
    expect(rows.map(({ memberId }) => memberId)).toEqual([second.id]);
  });
});

test("the sheet to print has every exercise with its dose in words, and is nobody else's", async () => {
  expect(sheet.spec.limit).toBe("printing");
  const { member } = await aSecretPlan();
  await aPlanItem(member, "Side-lying leg lift");
  const answer = await call(sheet, apiRequest("/plan/sheet", { session: await aSession(member.id) }));
  expect([answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    "application/pdf",
    "private, no-store",
  ]);
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), {
    mergePages: true,
  });
  expect(totalPages).toBe(1);
  for (const words of [
    "1. Clamshell",
    "2. Side-lying leg lift",
    "2 × 8",
    "each side",
    secret,
    "Take care: ",
    "Open the knee.",
  ])
    expect(text).toContain(words);
  expect((await call(sheet, apiRequest("/plan/sheet"))).status).toBe(401);
}, 30_000);
