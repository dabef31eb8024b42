import { addDays, toDate, toDay } from "@/lib/plans/calendar";
import type { Tx } from "@/lib/platform/db";
import { randomToken } from "@/lib/platform/hash";
import type { Calendar } from "@/prisma/sample/calendar";
import { idOf, type Names } from "@/prisma/sample/people";

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** What Maren does: an exercise, its dose, and the note she made of it. */
const exercises = [
  { slug: "clamshell", title: "Clamshell", sets: 2, reps: 10, holdSeconds: null, side: "RIGHT", note: "Slowly, the pelvis stays." },
  { slug: "single-leg-glute-bridge", title: "Single-leg glute bridge", sets: 3, reps: 6, holdSeconds: 5, side: "EACH", note: null },
  { slug: "single-leg-stance", title: "Single-leg stance", sets: 2, reps: null, holdSeconds: 30, side: "EACH", note: null },
] as const;

/** A week of pain before and after, the oldest day first; null where she did nothing. */
const week = [[5, 5], [5, 4], null, [4, 4], [4, 3], [3, 3], [3, 2]] as const;

/** A plan for the reader of the demo, with a week of logs up to yesterday. */
export async function loadPlans(tx: Tx, names: Names, { ago }: Calendar): Promise<void> {
  const memberId = idOf(names.members, "maren");
  const today = toDay(ago(0));
  await tx.plan.create({ data: { memberId, timeZone: "Europe/Berlin", stopToken: randomToken(), createdAt: ago(9) } });
  for (const [order, { slug, title, ...dose }] of exercises.entries()) {
    const exerciseId = idOf(names.posts, slug);
    const item = await tx.planItem.create({
      data: { memberId, source: `exercise:${exerciseId}`, exerciseId, title, order, ...dose, days: everyDay, startsOn: toDate(addDays(today, -9)), createdAt: ago(9) },
      select: { id: true },
    });
    const logs = week.flatMap((pain, index) =>
      pain === null || (index === 4 && order === 2)
        ? []
        : [{ memberId, itemId: item.id, clientId: crypto.randomUUID(), doneOn: toDate(addDays(today, index - week.length)), sets: dose.sets, painBefore: pain[0], painAfter: pain[1], difficulty: "RIGHT" as const, words: index === 6 && order === 0 ? "The stairs went better today." : null }],
    );
    await tx.planLog.createMany({ data: logs });
  }
}
