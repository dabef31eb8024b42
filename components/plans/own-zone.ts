import type { PlanView } from "@/lib/plans/schema";

/** The time zone of this device. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reminders that a form begins with: in the device's zone where no plan stands that has one. */
export const startingReminders = ({ isNew, reminders }: Pick<PlanView, "isNew" | "reminders">) =>
  isNew ? { ...reminders, timeZone: ownZone() } : reminders;
