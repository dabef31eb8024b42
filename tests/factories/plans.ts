import { dayIn } from "@/lib/plans/calendar";
import { addToPlan } from "@/lib/plans/commands";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import { aLibraryExercise, aPerson } from "@/tests/factories/library";

const planting = systemPermit("test:plant", "the test's own rows");

export const today = (timeZone = "UTC"): string => dayIn(timeZone, now());

/** A log as a device sends it. */
export const aLogBody = (itemId: string) => ({
  ...{ id: crypto.randomUUID(), itemId, doneOn: today(), sets: 3, painBefore: 4, painAfter: 3 },
  ...{ difficulty: "RIGHT" as const, words: null, replaces: false },
});

/** A browser as it tells of itself. */
export const aDeviceBody = () => ({
  endpoint: `https://push.test/${crypto.randomUUID()}`,
  keys: { p256dh: "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u", auth: "tBHItJI5svbpez7KI4CCXg" },
});

/** An exercise in a member's plan; banned people have none but by an earlier life. */
export async function aPlanItem(member: Actor, title = "Clamshell") {
  const exercise = await aLibraryExercise(await aPerson(), { title });
  const { id } = await addToPlan(
    { ...member, bannedAt: null },
    { from: { exercise: exercise.id }, days: [1, 2, 3, 4, 5, 6, 7] },
  );
  return { id, exercise };
}

/** Something a member did today. */
export async function aPlanLog(member: Actor) {
  const { id: itemId } = await aPlanItem(member);
  const data = { memberId: member.id, itemId, clientId: crypto.randomUUID(), doneOn: new Date(today()), sets: 3 };
  return write(planting, (tx) => tx.planLog.create({ data, select: { clientId: true, itemId: true } }));
}

/** A member's plan, shown to a reader. */
export async function aPlanShare(member: Actor, reader: Actor): Promise<string> {
  await aPlanItem(member);
  const data = { memberId: member.id, practitionerId: reader.id };
  return (await write(planting, (tx) => tx.planShare.create({ data, select: { id: true } }))).id;
}
