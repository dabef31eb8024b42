"use client";

import { useState } from "react";
import { LogForm, untold } from "@/components/plans/log-form";
import { useLogging } from "@/components/plans/use-logging";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/field";
import type { PlanItemView, PlanLogView } from "@/lib/plans/schema";

/** What one is about: a log to change, or a day to log something for. */
export type PastChoice =
  | { readonly kind: "change"; readonly log: PlanLogView }
  | { readonly kind: "day"; readonly day: string };

type PastLogProps = {
  choice: PastChoice;
  items: readonly PlanItemView[];
  /** What is known to be done, so that no day is told twice. */
  logs: readonly PlanLogView[];
  today: string;
  onClose: () => void;
};

type FormProps = PastLogProps & { item: Pick<PlanItemView, "id" | "title"> };

function Form({ choice, items, logs, today, onClose, item }: FormProps) {
  const { log, change } = useLogging();
  const before = choice.kind === "change" ? choice.log : null;
  const planned = items.find(({ id }) => id === item.id)?.dose.sets ?? null;
  const start = choice.kind === "day" ? untold(choice.day, planned ?? 1) : choice.log;
  const { doneOn, sets, painBefore, painAfter, difficulty, words } = start;
  return (
    <LogForm
      backLabel="Cancel"
      isTaken={(day) => logs.some((each) => each.itemId === item.id && each.doneOn === day && each.id !== before?.id)}
      itemId={item.id}
      onBack={onClose}
      onLog={(body) => {
        void (before ? change(before, body) : log(body, item.title));
        onClose();
      }}
      planned={planned}
      start={{ doneOn, sets, painBefore, painAfter, difficulty, words }}
      today={today}
    />
  );
}

/** Tells of an exercise on an earlier day, or changes what was told. */
export function PastLog(props: PastLogProps) {
  const { choice, items, onClose } = props;
  const [itemId, setItemId] = useState("");
  const chosen = items.find(({ id }) => id === itemId);
  const item = choice.kind === "change" ? { id: choice.log.itemId, title: choice.log.title } : chosen;
  return (
    <Dialog onClose={onClose} open title={choice.kind === "change" ? `Change ${choice.log.title}` : "Log an exercise"}>
      <div className="flex flex-col gap-s5">
        {choice.kind === "day" && (
          <Select label="Exercise" onChange={({ target }) => setItemId(target.value)} value={itemId}>
            <option value="">Choose one</option>
            {items.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
        {item && <Form {...props} item={item} key={item.id} />}
      </div>
    </Dialog>
  );
}
