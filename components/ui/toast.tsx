"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { createToastStore, type Toast } from "@/components/ui/toast-store";

const store = createToastStore();
const none: readonly Toast[] = [];
const staysMilliseconds = 6_000;

/** Shows a short message at the foot of the screen; an error stays until it is put away. */
export function showToast(toast: Omit<Toast, "id">): number {
  return store.show(toast);
}

/** The place where short messages appear and are read out; once, in the layout. */
export function Toaster({ label = "Messages", closeLabel = "Close" }: { label?: string; closeLabel?: string }) {
  const toasts = useSyncExternalStore(store.subscribe, store.list, () => none);
  return (
    <section
      aria-label={label}
      aria-live="polite"
      data-print="no"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex flex-col items-center gap-s2 p-gutter"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  );
}

function ToastCard({ toast, closeLabel }: { toast: Toast; closeLabel: string }) {
  const [held, setHeld] = useState(false);
  const dismiss = () => store.dismiss(toast.id);

  useEffect(() => {
    if (held || toast.tone === "error") return;
    const timer = setTimeout(() => store.dismiss(toast.id), staysMilliseconds);
    return () => clearTimeout(timer);
  }, [held, toast]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the message waits while somebody is reading or reaching for it.
    <div
      role={toast.tone === "error" ? "alert" : undefined}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={classNames(
        "pointer-events-auto flex w-full max-w-120 items-center gap-s2 rounded-card border border-line bg-surface py-1.5 ps-s4 pe-1.5 shadow-raised",
        toast.tone === "error" ? "border-s-4 border-s-urgent" : "border-s-4 border-s-helped",
      )}
    >
      <p className="min-w-0 flex-1 py-1.5 text-step--1 wrap-anywhere">{toast.message}</p>
      {toast.action && (
        <Button
          look="quiet"
          onClick={() => {
            toast.action?.run();
            dismiss();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={closeLabel} onClick={dismiss}>
        <svg aria-hidden="true" viewBox="0 0 14 14" className="w-3 fill-none stroke-current stroke-[1.8]">
          <path d="m1 1 12 12M13 1 1 13" />
        </svg>
      </IconButton>
    </div>
  );
}
