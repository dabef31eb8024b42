"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useKept } from "@/components/plans/plan-context";
import { showToast } from "@/components/ui/toast";
import { planKeys } from "@/lib/plans/keys";
import type { PlanLogBody, PlanLogView } from "@/lib/plans/schema";
import { withChange, withLog, withUndo } from "@/lib/plans/waiting";

/** Logs what was done and takes it back, whether or not the device is online. */
export function useLogging() {
  const { store } = useKept();
  const client = useQueryClient();
  const settle = async () => {
    const sent = await store.send().catch(() => 0);
    if (sent > 0) await client.invalidateQueries({ queryKey: planKeys.own });
  };
  const undo = async (log: Pick<PlanLogView, "id" | "title">) => {
    await store.change((waiting) => withUndo(waiting, log));
    await settle();
  };
  const log = async (body: PlanLogBody, title: string) => {
    await store.change((waiting) => withLog(waiting, body, title));
    const action = { label: "Undo", run: () => void undo({ id: body.id, title }) };
    showToast({ tone: "success", message: `${title} is logged.`, action });
    await settle();
  };
  const change = async (before: Pick<PlanLogView, "id" | "title">, body: PlanLogBody) => {
    await store.change((waiting) => withChange(waiting, before, body));
    showToast({ tone: "success", message: `${before.title} is changed.` });
    await settle();
  };
  /** Sends again what was refused because another device had told of that day, to stand in its place. */
  const replace = async (body: PlanLogBody, title: string) => {
    const id = crypto.randomUUID();
    await store.change((waiting) =>
      withLog(withUndo(waiting, { id: body.id, title }), { ...body, id, replaces: true }, title),
    );
    await settle();
  };
  const discard = (id: string) => store.change((waiting) => waiting.filter((each) => each.id !== id));
  return { log, undo, change, replace, discard };
}
