"use client";

import { useMutation } from "@tanstack/react-query";
import { failureText } from "@/components/copy/reasons";
import { forgetSynced } from "@/components/drafts/device-drafts";
import { showToast } from "@/components/ui/toast";
import { signOut } from "@/lib/members/client";

/** Ends this browser's session; the page is then loaded anew, so that nothing of it stays in memory. */
export function SignOutButton({ className }: { className?: string }) {
  const { mutate, isPending } = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      forgetSynced();
      window.location.assign("/");
    },
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <button type="button" className={className} aria-busy={isPending} onClick={() => mutate()}>
      Sign out
    </button>
  );
}
