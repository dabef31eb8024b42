"use client";

import { useSyncExternalStore } from "react";
import { useLogging } from "@/components/plans/use-logging";
import { useWaiting } from "@/components/plans/use-plan";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { countWaiting, type WaitingLog } from "@/lib/plans/waiting";
import { reasonText } from "@/lib/platform/http/reasons";

function listen(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

const useIsOnline = (): boolean =>
  useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );

function Refused({ entry }: { entry: WaitingLog }) {
  const { replace, discard } = useLogging();
  const { body, title, refused, id } = entry;
  return (
    <Notice
      action={
        <>
          {refused === "already-logged" && body && (
            <Button onClick={() => replace(body, title)}>Keep this one instead</Button>
          )}
          <Button look="quiet" onClick={() => discard(id)}>
            Discard this one
          </Button>
        </>
      }
      className="mb-s4"
      title={`${title}${body ? `, ${body.doneOn}` : ""}: not taken`}
      tone="waiting"
    >
      {reasonText(refused ?? "internal")}
    </Notice>
  );
}

/** What waits on this device to be sent, and what the server does not take. */
export function WaitingLine() {
  const waiting = useWaiting();
  const isOnline = useIsOnline();
  const count = countWaiting(waiting);
  return (
    <div data-print="no">
      <p aria-live="polite" className={count > 0 || !isOnline ? "mb-s4 text-ink-soft text-step--1" : "sr-only"}>
        {!isOnline && "No network. Your plan is kept on this device. "}
        {count > 0 && `${count} waiting to be sent.`}
      </p>
      {waiting.map((entry) => entry.refused && <Refused entry={entry} key={entry.id} />)}
    </div>
  );
}
