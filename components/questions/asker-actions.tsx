"use client";

import dynamic from "next/dynamic";
import { usePostState } from "@/components/viewer/use-post-state";

const AskerTools = dynamic(() => import("@/components/questions/asker-tools").then((module) => module.AskerTools));

const PractitionerTools = dynamic(() =>
  import("@/components/waiting/practitioner-tools").then((module) => module.PractitionerTools),
);

type AskerActionsProps = { postId: string; path: string; isWaiting: boolean };

/** What the asker, or whoever looks after what waits, can do with a question; nobody else loads it. */
export function AskerActions({ postId, path, isWaiting }: AskerActionsProps) {
  const state = usePostState(postId);
  if (state?.isAsker) return <AskerTools postId={postId} path={path} isWaiting={isWaiting} />;
  return state?.isPractitioner || state?.isModerator ? <PractitionerTools postId={postId} /> : null;
}
