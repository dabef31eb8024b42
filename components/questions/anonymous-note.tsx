"use client";

import dynamic from "next/dynamic";
import { usePostState } from "@/components/viewer/use-post-state";

const WhoIsThis = dynamic(() => import("@/components/moderation/who-is-this").then((module) => module.WhoIsThis));

/** What an anonymous thread says to the asker, and offers to moderators; to everybody else nothing. */
export function AnonymousNote({ postId }: { postId: string }) {
  const state = usePostState(postId);
  if (!state?.isAnonymous) return null;
  if (state.isAsker) {
    return (
      <p className="mb-s4 max-w-measure text-step--1 text-ink-soft">
        You asked this as a member; only moderators can find out who.
      </p>
    );
  }
  return state.isModerator ? <WhoIsThis postId={postId} /> : null;
}
