"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { undoDecision } from "@/lib/marks/client";

/** Takes a decision on "this could harm" back, so that it waits again. */
export function UndoDecision({ markId }: { markId: string }) {
  const router = useRouter();
  const { mutate, isPending } = useMutation({
    mutationFn: () => undoDecision(markId),
    onSuccess: () => {
      showToast({ tone: "success", message: "It is hidden and waits for a decision again." });
      router.refresh();
    },
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <Button pending={isPending} onClick={() => mutate()}>
      Take this decision back
    </Button>
  );
}
