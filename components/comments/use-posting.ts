"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { photoKeys } from "@/lib/photos/keys";
import { viewerKeys } from "@/lib/viewer/keys";

/**
 * Runs a write in a thread; the cached page has already expired when it returns, so the page is asked for anew.
 *
 * What the viewer may do is asked for anew after a refusal too, since that is what has changed meanwhile: a red flag that
 * has to be acknowledged, an answer that is hidden.
 */
export function usePosting<Body, Reply>(postId: string, send: (body: Body) => Promise<Reply>) {
  const router = useRouter();
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      router.refresh();
      await client.invalidateQueries({ queryKey: photoKeys.thread(postId) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: viewerKeys.post(postId) }),
  });
}
