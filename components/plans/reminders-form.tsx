"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { ownZone } from "@/components/plans/own-zone";
import { PushSwitch } from "@/components/plans/push-switch";
import { TimeRows } from "@/components/plans/time-rows";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { setReminders } from "@/lib/plans/client";
import { planKeys } from "@/lib/plans/keys";
import type { PlanRemindersView } from "@/lib/plans/schema";

const zonesWith = (...chosen: string[]): string[] =>
  [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", ...chosen])].toSorted();

/** When and how to be reminded, in which zone. */
export function RemindersForm({ reminders }: { reminders: PlanRemindersView }) {
  const client = useQueryClient();
  const [times, setTimes] = useState<readonly number[]>(reminders.times);
  const [timeZone, setTimeZone] = useState(reminders.timeZone);
  const [byEmail, setByEmail] = useState(reminders.byEmail);
  const [byPush, setByPush] = useState(reminders.byPush);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => setReminders({ timeZone, times: [...times], byEmail, byPush }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: planKeys.own });
      showToast({ tone: "success", message: "Your reminders are saved." });
    },
  });
  const isSilent = times.length > 0 && !byEmail && !byPush;
  return (
    <form
      className="flex flex-col gap-s5"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <TimeRows onChange={setTimes} times={times} />
      <Select
        hint={timeZone === ownZone() ? "As this device has it." : `This device has ${ownZone()}.`}
        label="Time zone"
        onChange={({ target }) => setTimeZone(target.value)}
        value={timeZone}
      >
        {zonesWith(timeZone, ownZone()).map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </Select>
      <Fieldset
        error={isSilent ? "Choose a way, or no reminder comes." : undefined}
        hint="Nothing is sent once all of a day is done. The words name no exercise and no complaint."
        legend="How"
      >
        <div className="flex flex-wrap gap-s2">
          <Choice
            checked={byEmail}
            label="E-mail"
            onChange={({ target }) => setByEmail(target.checked)}
            type="checkbox"
          />
          <Choice
            checked={byPush}
            label="On my devices"
            onChange={({ target }) => setByPush(target.checked)}
            type="checkbox"
          />
        </div>
      </Fieldset>
      {byPush && <PushSwitch />}
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      <div>
        <Button look="main" pending={isPending} type="submit">
          Save reminders
        </Button>
      </div>
    </form>
  );
}
