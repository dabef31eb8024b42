"use client";

import { useMutation } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { forgetSynced } from "@/components/drafts/device-drafts";
import { forgetKeepers } from "@/components/exercises/remembered-keepers";
import { showToast } from "@/components/ui/toast";
import { signOut } from "@/lib/members/client";

/** Whoever has never opened a plan here does not fetch what keeps one; signing out waits for nothing that fails. */
async function leavePlan(work: (plan: typeof import("@/components/plans/leaving")) => Promise<unknown>) {
  if (localStorage.getItem("plan:owner")) return import("@/components/plans/leaving").then(work).catch(() => undefined);
}

/** Signs out, unless that would lose what the plan has not saved and somebody would rather stay. */
async function leave(): Promise<void> {
  if ((await leavePlan((plan) => plan.mayLeave())) === false) return;
  await signOut();
  forgetSynced();
  await leavePlan((plan) => plan.forgetPlan());
  forgetKeepers();
  window.location.assign("/");
}

/** Ends this browser's session; the page is then loaded anew, so that nothing of it stays in memory. */
export function SignOutButton({ className }: { className?: string }) {
  const { mutate, isPending } = useMutation({
    mutationFn: leave,
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <button type="button" className={className} aria-busy={isPending} onClick={() => mutate()}>
      Sign out
    </button>
  );
}
