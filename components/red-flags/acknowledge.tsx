"use client";

import dynamic from "next/dynamic";
import { usePostState } from "@/components/viewer/use-post-state";

const AcknowledgeField = dynamic(() =>
  import("@/components/red-flags/acknowledge-field").then((module) => module.AcknowledgeField),
);

type AcknowledgeProps = {
  postId: string;
  to: "answer" | "comment";
  /** The comment replied to. */
  parentId?: string | undefined;
};

/** What has to be read before something is posted, where something has to be; the form reads it as `acknowledges`. */
export function Acknowledge({ postId, to, parentId }: AcknowledgeProps) {
  const state = usePostState(postId);
  const above = state?.acknowledge.replies.find(({ commentId }) => commentId === parentId)?.flagIds;
  const needed = above ? "FLAGS" : state?.acknowledge[to];
  if (!state || !needed) return null;
  const isMeant = (id: string) => !above || above.includes(id);
  const open = state.flags.filter((flag) => !flag.isOwn && flag.settlement === null && isMeant(flag.id));
  return <AcknowledgeField flags={needed === "FLAGS" ? open : []} />;
}
