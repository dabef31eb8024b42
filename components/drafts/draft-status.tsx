"use client";

import type { DraftState } from "@/components/drafts/draft-keeper";
import { classNames } from "@/components/ui/class-names";

type Kept = Pick<DraftState<unknown>, "status" | "savedIn">;

function wordsOf({ status, savedIn }: Kept): string {
  if (status === "idle") return "";
  if (savedIn === "nowhere" && status !== "saving")
    return "Could not save: this browser keeps nothing. Your text stays in this window until you close it.";
  if (status === "offline") return "Saved on this device. Your account could not be reached; we go on trying.";
  if (status === "saving") return savedIn === "nowhere" ? "Saving" : "Saved on this device, on its way to your account";
  return savedIn === "account" ? "Saved to your account" : "Saved on this device";
}

/** Whether what has been written is safe, and where. */
export function DraftStatus({ draft, className }: { draft: Kept; className?: string }) {
  const isUnsafe = draft.savedIn === "nowhere" && draft.status === "offline";
  return (
    <p
      role="status"
      className={classNames("text-step--1", isUnsafe ? "font-semibold text-urgent" : "text-ink-soft", className)}
    >
      {wordsOf(draft)}
    </p>
  );
}
