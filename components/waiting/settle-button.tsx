"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { useShortcut } from "@/components/ui/shortcuts";
import { showToast } from "@/components/ui/toast";
import { claimKeys } from "@/lib/claims/keys";
import { settleFollowUp } from "@/lib/questions/client";

/** Says that a question which got worse has been looked at again. */
export function SettleButton({ id, title }: { id: string; title: string }) {
  const router = useRouter();
  const client = useQueryClient();
  const onSettle = useShortcut("s");
  const { mutate, isPending } = useMutation({
    mutationFn: () => settleFollowUp(id),
    onSuccess: async () => {
      showToast({ tone: "success", message: "Settled." });
      await client.invalidateQueries({ queryKey: claimKeys.of(id) });
      router.refresh();
    },
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <Button size="sm" pending={isPending} aria-label={`Settled: “${title}”`} {...onSettle} onClick={() => mutate()}>
      Settled
    </Button>
  );
}
