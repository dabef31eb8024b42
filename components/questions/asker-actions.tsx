"use client";

import dynamic from "next/dynamic";
import { usePostState } from "@/components/viewer/use-post-state";

const AskerTools = dynamic(() => import("@/components/questions/asker-tools").then((module) => module.AskerTools));

const CheckInTools = dynamic(() =>
  import("@/components/check-ins/check-in-tools").then((module) => module.CheckInTools),
);

const PractitionerTools = dynamic(() =>
  import("@/components/waiting/practitioner-tools").then((module) => module.PractitionerTools),
);

type AskerActionsProps = { postId: string; path: string; isWaiting: boolean };

/** What the asker, whoever looks after what waits, and whoever was asked how it goes can do; nobody else loads it. */
export function AskerActions({ postId, path, isWaiting }: AskerActionsProps) {
  const state = usePostState(postId);
  if (state?.isAsker) return <AskerTools postId={postId} path={path} isWaiting={isWaiting} />;
  if (state?.isPractitioner || state?.isModerator) return <PractitionerTools postId={postId} />;
  return state && state.checkIns.length > 0 ? <CheckInTools postId={postId} /> : null;
}
