"use client";

import dynamic from "next/dynamic";
import { usePostState } from "@/components/viewer/use-post-state";

const AskerTools = dynamic(() => import("@/components/questions/asker-tools").then((module) => module.AskerTools));

/** What the asker alone can do with their question; nobody else loads it. */
export function AskerActions({ postId, path }: { postId: string; path: string }) {
  const state = usePostState(postId);
  return state?.isAsker ? <AskerTools postId={postId} path={path} /> : null;
}
