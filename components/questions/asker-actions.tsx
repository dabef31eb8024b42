"use client";

import dynamic from "next/dynamic";
import { usePostState } from "@/components/viewer/use-post-state";

const AskerTools = dynamic(() => import("@/components/questions/asker-tools").then((module) => module.AskerTools));

const PractitionerTools = dynamic(() =>
  import("@/components/waiting/practitioner-tools").then((module) => module.PractitionerTools),
);

/** What the asker, or whoever looks after what waits, can do with a question; nobody else loads it. */
export function AskerActions({ postId, path }: { postId: string; path: string }) {
  const state = usePostState(postId);
  if (state?.isAsker) return <AskerTools postId={postId} path={path} />;
  return state?.isPractitioner || state?.isModerator ? <PractitionerTools postId={postId} /> : null;
}
