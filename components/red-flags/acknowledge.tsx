"use client";

import dynamic from "next/dynamic";
import { usePostState } from "@/components/viewer/use-post-state";

const AcknowledgeField = dynamic(() =>
  import("@/components/red-flags/acknowledge-field").then((module) => module.AcknowledgeField),
);

/** What has to be read before something is posted, where something has to be; the form reads it as `acknowledges`. */
export function Acknowledge({ postId, to }: { postId: string; to: "answer" | "comment" }) {
  const state = usePostState(postId);
  const needed = state?.acknowledge[to];
  if (!needed) return null;
  const open = state.flags.filter((flag) => !flag.isOwn && flag.settlement === null);
  return <AcknowledgeField flags={needed === "FLAGS" ? open : []} />;
}
