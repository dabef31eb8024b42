import { expect, it } from "vitest";
import { ownZone, startingReminders } from "@/components/plans/own-zone";

const reminders = { timeZone: "UTC", times: [480], byEmail: true, byPush: false };

it("begins in the device's zone where no plan stands, and else in the plan's own", () => {
  expect(startingReminders({ isNew: true, reminders })).toEqual({ ...reminders, timeZone: ownZone() });
  expect(ownZone()).not.toBe("UTC");
  expect(startingReminders({ isNew: false, reminders })).toEqual(reminders);
});
