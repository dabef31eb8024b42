"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { photoKeys } from "@/lib/photos/keys";
import { viewerKeys } from "@/lib/viewer/keys";

/** Runs a write in a thread; the cached page has already expired when it returns, so the page is asked for anew. */
export function usePosting<Body, Reply>(postId: string, send: (body: Body) => Promise<Reply>) {
  const router = useRouter();
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      router.refresh();
      await client.invalidateQueries({ queryKey: photoKeys.thread(postId) });
      await client.invalidateQueries({ queryKey: viewerKeys.post(postId) });
    },
  });
}
