"use client";

import { useMutation } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { removeReport } from "@/lib/check-ins/client";

/** Takes a report away; the page is then loaded anew, without it. */
export function RemoveReport({ id, label }: { id: string; label: string }) {
  const { mutate, isPending } = useMutation({
    mutationFn: () => removeReport(id),
    onSuccess: () => window.location.reload(),
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <Button look="quiet" size="sm" pending={isPending} onClick={() => mutate()}>
      {label}
    </Button>
  );
}
