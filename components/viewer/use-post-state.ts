"use client";

import { useQuery } from "@tanstack/react-query";
import { postStateQuery } from "@/lib/viewer/client";

/** What the viewer may do, and has done, in one thread; undefined until it is known. */
export function usePostState(postId: string) {
  return useQuery(postStateQuery(postId)).data;
}
