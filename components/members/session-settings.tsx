"use client";

import { useMutation } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { forgetSynced } from "@/components/drafts/device-drafts";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { signOutEverywhere } from "@/lib/members/client";

/** Ends every session of the member, on every device, at once. */
export function SessionSettings() {
  const { mutate, isPending } = useMutation({
    mutationFn: signOutEverywhere,
    onSuccess: () => {
      forgetSynced();
      window.location.assign("/");
    },
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <div className="flex flex-col items-start gap-s3">
      <p className="text-ink-soft">
        Signed in somewhere you no longer use? End it there and here; your access tokens go on working.
      </p>
      <Button look="danger" pending={isPending} onClick={() => mutate()}>
        Sign out everywhere
      </Button>
    </div>
  );
}
