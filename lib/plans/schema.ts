import { z } from "zod";
import { doseRange, drawing } from "@/lib/exercises/schema";
import { authorView } from "@/lib/members/schema";
import { isTimeZone } from "@/lib/plans/calendar";
import { isPushEndpoint } from "@/lib/platform/push-endpoint";
import { dose, prescriptionView } from "@/lib/prescriptions/schema";

/** The database knows no year 0, and nobody plans for the year 3000. */
const day = z.iso.date().regex(/^[12]/, "That is no year for a plan");
const weekdays = z
  .array(z.number().int().min(1, "1 is Monday").max(7, "7 is Sunday"))
  .min(1, "Choose at least one day")
  .max(7)
  .refine((days) => new Set(days).size === days.length, "Name each day once")
  .transform((days) => days.toSorted((one, other) => one - other));
const note = z.string().trim().max(500, "Use at most 500 characters").nullable();
const timeZone = z.string().max(64).refine(isTimeZone, "There is no such time zone");

/** Where an exercise comes from: an answer or article that prescribes it, or its own page. */
export const planSource = z
  .object({ prescription: z.uuid().optional(), exercise: z.uuid().optional() })
  .refine(({ prescription, exercise }) => (prescription === undefined) !== (exercise === undefined), {
    path: ["prescription"],
    message: "Name a prescription or an exercise",
  });
export type PlanSource = z.infer<typeof planSource>;

/** What a plan proposes for an exercise before it is added. */
export const planOfferView = z.object({
  source: z.string(),
  title: z.string(),
  path: z.string(),
  drawing: drawing.nullable(),
  dose: prescriptionView.shape.dose,
  note: z.string().nullable(),
  days: z.array(z.number().int()),
  /** Stands in the plan already. */
  itemId: z.uuid().nullable(),
});
export type PlanOfferView = z.infer<typeof planOfferView>;

/** An exercise on its way into a plan; what is left out is as it was prescribed. */
export const planItemBody = z.object({
  from: planSource,
  days: weekdays.optional(),
  /** Told with the first one, so that "today" is the member's own. */
  timeZone: timeZone.optional(),
});
export type PlanItemBody = z.infer<typeof planItemBody>;

/** A change of an exercise in the plan; what is left out stays. */
export const planItemChangeBody = z
  .object({
    dose: dose.optional(),
    days: weekdays.optional(),
    note: note.optional(),
    startsOn: day.optional(),
    endsOn: day.nullable().optional(),
    isPaused: z.boolean().optional(),
    /** False takes a removal back. */
    isRemoved: z.boolean().optional(),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ["endsOn"],
    message: "The last day comes after the first",
  });
export type PlanItemChangeBody = z.infer<typeof planItemChangeBody>;

/** The plan's exercises in their new order. */
export const planOrderBody = z.object({ ids: z.array(z.uuid()).max(100) });
export type PlanOrderBody = z.infer<typeof planOrderBody>;

/** How an exercise is done, as it stood when it was added. */
export const planExerciseView = z.object({
  path: z.string(),
  drawing: drawing.nullable(),
  steps: z.array(z.string()),
  cues: z.array(z.string()),
  caution: z.string(),
  stopRules: z.array(z.string()),
  /** Between sets, as is usual; null where that is left open. */
  restSeconds: z.number().int().nullable(),
  /** What is usual, which says as well what is impossible. */
  usual: doseRange,
  /** It has been revised since; the plan keeps what was given. */
  isRevised: z.boolean(),
});
export type PlanExerciseView = z.infer<typeof planExerciseView>;

/** The answer or article that an exercise was collected from. */
export const planOriginView = z.object({
  author: authorView,
  path: z.string(),
});

/** An exercise in a plan. */
export const planItemView = z.object({
  id: z.uuid(),
  source: z.string(),
  title: z.string(),
  dose: prescriptionView.shape.dose,
  days: z.array(z.number().int()),
  note: z.string().nullable(),
  startsOn: day,
  endsOn: day.nullable(),
  isPaused: z.boolean(),
  /** Null where the exercise is not shown any more. */
  exercise: planExerciseView.nullable(),
  /** Who prescribed it and where; null for one from the library, and where that is withdrawn. */
  origin: planOriginView.nullable(),
  /** The answer or article it came from is not shown any more: hidden as harmful, or taken away. */
  isWithdrawn: z.boolean(),
});
export type PlanItemView = z.infer<typeof planItemView>;

export const difficulty = z.enum(["TOO_EASY", "RIGHT", "TOO_HARD"]);
export type Difficulty = z.infer<typeof difficulty>;

const pain = z.number().int().min(0, "0 is none").max(10, "10 is the most").nullable();

/** An exercise done; its id is made by the device, so that sending it twice tells it once. */
export const planLogBody = z.object({
  id: z.uuid(),
  itemId: z.uuid(),
  doneOn: day,
  sets: z.number().int().min(0).max(40, "At most 40 sets"),
  painBefore: pain,
  painAfter: pain,
  difficulty: difficulty.nullable(),
  words: z.string().trim().max(500, "Use at most 500 characters").nullable(),
  /** Takes the place of what another device has logged for that day. */
  replaces: z.boolean().default(false),
});
export type PlanLogBody = z.infer<typeof planLogBody>;

/** What was done on a day. */
export const planLogView = planLogBody.omit({ replaces: true }).extend({ title: z.string() });
export type PlanLogView = z.infer<typeof planLogView>;

/** A log that was taken back. */
export const undoneLogView = z.object({ id: z.uuid() });

const reminderTime = z.number().int().min(0).max(1439, "A day has 1440 minutes");

/** When and how to be reminded. */
export const planRemindersBody = z.object({
  timeZone,
  /** Minutes after midnight. */
  times: z
    .array(reminderTime)
    .max(4, "At most 4 times a day")
    .transform((times) => [...new Set(times)].toSorted((one, other) => one - other)),
  byEmail: z.boolean(),
  byPush: z.boolean(),
});
export type PlanRemindersBody = z.infer<typeof planRemindersBody>;

export const planRemindersView = z.object({
  timeZone: z.string(),
  times: z.array(z.number().int()),
  byEmail: z.boolean(),
  byPush: z.boolean(),
});
export type PlanRemindersView = z.infer<typeof planRemindersView>;

/** Who reads a plan beside its member. */
export const planShareView = z.object({ id: z.uuid(), practitioner: authorView, since: z.iso.datetime() });
export type PlanShareView = z.infer<typeof planShareView>;

/** One's own plan, with what was logged in the last two weeks. */
export const planView = z.object({
  /** The handle of whose it is: a device keeps it for nobody else. */
  owner: z.string(),
  /** Nothing has begun it: its time zone is nobody's choice. */
  isNew: z.boolean(),
  items: z.array(planItemView),
  logs: z.array(planLogView),
  reminders: planRemindersView,
  share: planShareView.nullable(),
});
export type PlanView = z.infer<typeof planView>;

/** What was done in a stretch of time. */
export const planHistoryQuery = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= 100 * 86_400_000, {
    path: ["to"],
    message: "Ask for at most 100 days",
  });
export const planHistoryView = z.object({ logs: z.array(planLogView) });
export type PlanHistoryView = z.infer<typeof planHistoryView>;

export const planShareBody = z.object({
  handle: z.string().min(1).max(60),
  /** The device's, for a plan that begins with this. */
  timeZone: timeZone.optional(),
});
export type PlanShareBody = z.infer<typeof planShareBody>;

/** Somebody's plan as the practitioner reads it whom they chose. */
export const sharedPlanView = z.object({
  id: z.uuid(),
  member: authorView,
  since: z.iso.datetime(),
  timeZone: z.string(),
  items: z.array(planItemView),
  logs: z.array(planLogView),
});
export type SharedPlanView = z.infer<typeof sharedPlanView>;

/** Plans that one may read. */
export const readablePlanView = sharedPlanView.pick({ id: true, member: true, since: true });
export type ReadablePlanView = z.infer<typeof readablePlanView>;

/** A reminder on its way to one browser, which is dropped once it is late. */
export const pushJob = z.object({ deviceId: z.uuid(), until: z.iso.datetime() });
export type PushJob = z.infer<typeof pushJob>;

/** A browser that takes reminders, as it tells of itself. */
export const planDeviceBody = z.object({
  endpoint: z
    .url({ protocol: /^https$/ })
    .max(1000)
    .refine(isPushEndpoint, "That is no push service"),
  keys: z.object({ p256dh: z.string().min(20).max(200), auth: z.string().min(8).max(100) }),
  /** The device's, for a plan that begins with this. */
  timeZone: timeZone.optional(),
});
export type PlanDeviceBody = z.infer<typeof planDeviceBody>;

export const endedDeviceBody = z.object({ endpoint: z.string().max(1000) });
export const pushKeyView = z.object({ publicKey: z.string() });
export const changedView = z.object({ changed: z.number().int() });
