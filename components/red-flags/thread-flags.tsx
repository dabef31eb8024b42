"use client";

import dynamic from "next/dynamic";
import { usePostState } from "@/components/viewer/use-post-state";

// Hardly any thread has flags, and hardly anybody may see them: their code comes only where both are so.
const OwnCare = dynamic(() => import("@/components/red-flags/own-care").then((module) => module.OwnCare));
const FlagNotes = dynamic(() => import("@/components/red-flags/flag-notes").then((module) => module.FlagNotes));

/** Red flags in a thread, for those who may see them; nobody else's page holds a trace. */
export function ThreadFlags({ postId }: { postId: string }) {
  const flags = usePostState(postId)?.flags ?? [];
  const own = flags.filter((flag) => flag.isOwn);
  const others = flags.filter((flag) => !flag.isOwn);
  return (
    <>
      {own.length > 0 && <OwnCare flags={own} />}
      {others.length > 0 && <FlagNotes postId={postId} flags={others} />}
    </>
  );
}
