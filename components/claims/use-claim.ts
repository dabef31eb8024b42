"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureText } from "@/components/copy/failures";
import { showToast } from "@/components/ui/toast";
import { claim, giveBack } from "@/lib/claims/client";
import { claimKeys } from "@/lib/claims/keys";

type Claimed = { readonly kind: "QUESTION" | "COMMENT"; readonly id: string };

/** Claims something for an hour from now, or gives it back; a list that shows it is asked for anew. */
export function useClaim({ kind, id }: Claimed) {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (wish: "claim" | "give back") => (wish === "claim" ? claim(kind, id) : giveBack(kind, id)),
    onSuccess: (state, wish) => {
      client.setQueryData(claimKeys.of(id), state);
      showToast({ tone: "success", message: wish === "claim" ? "Claimed for an hour." : "Given back." });
      router.refresh();
    },
    onError: (error) => {
      showToast({ tone: "error", message: failureText(error) });
      void client.invalidateQueries({ queryKey: claimKeys.of(id) });
      router.refresh();
    },
  });
}
