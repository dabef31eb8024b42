"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { showToast } from "@/components/ui/toast";
import { reopenFlag, settleFlag } from "@/lib/raised-flags/client";
import type { Settlement } from "@/lib/raised-flags/schema";
import { viewerKeys } from "@/lib/viewer/keys";

type Wish = { id: string; settlement: Settlement | null };

/** Settles a flag of a thread, or opens it again. */
export function useSettle(postId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, settlement }: Wish) => (settlement ? settleFlag(id, settlement) : reopenFlag(id)),
    onSuccess: () => client.invalidateQueries({ queryKey: viewerKeys.post(postId) }),
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
}
