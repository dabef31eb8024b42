"use client";

import { useQuery } from "@tanstack/react-query";
import { useHydrated } from "@/components/viewer/use-hydrated";
import { postStateQuery } from "@/lib/viewer/client";

/** What the viewer may do, and has done, in one thread; undefined until it is known. */
export function usePostState(postId: string) {
  const { data } = useQuery(postStateQuery(postId));
  return useHydrated() ? data : undefined;
}
