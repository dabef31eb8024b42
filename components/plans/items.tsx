"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { ItemEditor } from "@/components/plans/item-editor";
import { ItemRow } from "@/components/plans/item-row";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { showToast } from "@/components/ui/toast";
import { changePlanItem, orderPlan } from "@/lib/plans/client";
import { planKeys } from "@/lib/plans/keys";
import type { PlanItemChangeBody, PlanView } from "@/lib/plans/schema";

/** Changes of the plan itself, which need the network; what fails is told and changes nothing. */
function useChanges() {
  const client = useQueryClient();
  return async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      await client.invalidateQueries({ queryKey: planKeys.own });
      return true;
    } catch (error) {
      showToast({ tone: "error", message: failureText(error) });
      return false;
    }
  };
}

/** The exercises of the plan: their order, doses and days. */
export function Items({ plan: { items } }: { plan: PlanView }) {
  const run = useChanges();
  const [editing, setEditing] = useState<string | null>(null);
  const change = (id: string, body: PlanItemChangeBody) => run(() => changePlanItem(id, body));
  const move = (index: number, by: -1 | 1) => {
    const ids = items.map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved) void run(() => orderPlan(ids.toSpliced(index + by, 0, moved)));
  };
  const remove = async (id: string, title: string) => {
    if (!(await change(id, { isRemoved: true }))) return;
    const action = { label: "Undo", run: () => void change(id, { isRemoved: false }) };
    showToast({ tone: "success", message: `${title} is no longer in your plan. Its log is kept.`, action });
  };
  if (items.length === 0)
    return (
      <EmptyState action={<ButtonLink href="/exercises">See the exercises</ButtonLink>} title="Your plan is empty">
        “Add to my plan” stands beside every exercise in answers, articles and the library.
      </EmptyState>
    );
  return (
    <ol className="flex max-w-[44rem] flex-col gap-s3">
      {items.map((item, index) => (
        <li className="rounded-card border border-line bg-surface p-s4" key={item.id}>
          <ItemRow
            isFirst={index === 0}
            isLast={index === items.length - 1}
            item={item}
            onEdit={() => setEditing(editing === item.id ? null : item.id)}
            onMove={(by) => move(index, by)}
            onPause={() => change(item.id, { isPaused: !item.isPaused })}
            onRemove={() => remove(item.id, item.title)}
          />
          {editing === item.id && (
            <ItemEditor
              item={item}
              onClose={() => setEditing(null)}
              onSaved={() => run(async () => undefined).then(() => setEditing(null))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
