import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { addDevice, setReminders } from "@/lib/plans/commands";
import { pushReminder, remindOfPlans } from "@/lib/plans/jobs";
import { type PushJob, pushJob } from "@/lib/plans/schema";
import { setClock } from "@/lib/platform/clock";
import { queryRows, reader, write } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { systemPermit } from "@/lib/platform/permit";
import { Prisma } from "@/prisma/generated/client";
import { aPerson } from "@/tests/factories/library";
import { aDeviceBody, aPlanItem } from "@/tests/factories/plans";

const at = (moment: string) => setClock(new Date(moment));
afterEach(() => setClock(null));

/** Somebody reminded at eight on so many devices, and on nothing else. */
async function aPushedMember(devices = 1) {
  at("2026-11-23T06:00:00Z");
  const member = await aPerson();
  await aPlanItem(member);
  for (let count = 0; count < devices; count += 1) await addDevice(member, aDeviceBody());
  await setReminders(member, { timeZone: "UTC", times: [8 * 60], byEmail: false, byPush: true });
  const rows = await reader.planDevice.findMany({ where: { memberId: member.id }, select: { id: true } });
  return { member, deviceIds: rows.map(({ id }) => id) };
}

async function pushesTo(deviceIds: readonly string[]): Promise<PushJob[]> {
  const rows = await queryRows(
    z.object({ data: pushJob }),
    Prisma.sql`select data from pgboss.job where name = 'push' and data ->> 'deviceId' = any(${deviceIds})`,
  );
  return rows.map(({ data }) => data);
}

const notesTo = (memberId: string) =>
  queryRows(
    z.object({ title: z.string() }),
    Prisma.sql`select data ->> 'title' as title from pgboss.job where name = 'event' and data ->> 'memberId' = ${memberId}`,
  );

test("a reminder is one job for each device, filed with it, however often somebody looks", async () => {
  const { deviceIds } = await aPushedMember(2);
  at("2026-11-23T08:02:00Z");
  await Promise.all([remindOfPlans(), remindOfPlans()]);
  const jobs = await pushesTo(deviceIds);
  expect(jobs.map(({ deviceId }) => deviceId).toSorted()).toEqual(deviceIds.toSorted());
  expect(jobs.map(({ until }) => until.slice(0, 16))).toEqual(["2026-11-23T09:02", "2026-11-23T09:02"]);
});

test("a plan that cannot be read holds up nobody else", async () => {
  const [first, second] = [await aPushedMember(), await aPushedMember()];
  const broken = first.member.id < second.member.id ? first : second;
  const whole = broken === first ? second : first;
  await write(systemPermit("test:break", "a zone that this machine does not know"), (tx) =>
    tx.plan.update({ where: { memberId: broken.member.id }, data: { timeZone: "Mars/Olympus" } }),
  );
  const error = vi.spyOn(log(), "error").mockImplementation(() => {});
  at("2026-11-23T08:02:00Z");
  await remindOfPlans();
  expect(error).toHaveBeenCalledWith(expect.anything(), "a plan's reminder failed");
  error.mockRestore();
  expect(await pushesTo(broken.deviceIds)).toEqual([]);
  expect(await pushesTo(whole.deviceIds)).toHaveLength(1);
});

test("a browser that takes nothing any more is forgotten, and whoever has no other is told once", async () => {
  const { member, deviceIds } = await aPushedMember(2);
  const until = "2026-11-23T09:02:00.000Z";
  const send = vi.fn(async () => "gone" as const);
  const [first = "", second = ""] = deviceIds;
  await pushReminder({ deviceId: first, until }, send);
  expect(await notesTo(member.id)).toEqual([]);
  await Promise.all([pushReminder({ deviceId: second, until }, send), pushReminder({ deviceId: second, until }, send)]);
  await pushReminder({ deviceId: second, until }, send);
  expect(await notesTo(member.id)).toEqual([{ title: "Reminders reach none of your devices any more" }]);
  expect(await reader.planDevice.count({ where: { memberId: member.id } })).toBe(0);
});

test("a push service that cannot be reached is tried again, until the reminder is late", async () => {
  const { deviceIds } = await aPushedMember();
  const [deviceId = ""] = deviceIds;
  const send = vi.fn(async () => "failed" as const);
  const job = { deviceId, until: "2026-11-23T09:02:00.000Z" };
  at("2026-11-23T08:30:00Z");
  await expect(pushReminder(job, send)).rejects.toThrow("did not take");
  at("2026-11-23T09:03:00Z");
  await pushReminder(job, send);
  expect(send).toHaveBeenCalledOnce();
  expect(await reader.planDevice.count({ where: { id: deviceId } })).toBe(1);
});

test("a message on its way is dropped once its reminders were stopped", async () => {
  const { member, deviceIds } = await aPushedMember();
  await setReminders(member, { timeZone: "UTC", times: [8 * 60], byEmail: true, byPush: false });
  const send = vi.fn(async () => "sent" as const);
  at("2026-11-23T08:02:00Z");
  for (const deviceId of deviceIds) await pushReminder({ deviceId, until: "2026-11-23T09:02:00.000Z" }, send);
  expect(send).not.toHaveBeenCalled();
});
