"use client";

import dynamic from "next/dynamic";
import { countOf } from "@/components/photos/words";
import { usePostState } from "@/components/viewer/use-post-state";

const EntitledPhotos = dynamic(() =>
  import("@/components/photos/entitled-photos").then((module) => module.EntitledPhotos),
);

export type WithheldPhotosProps = { postId: string; commentId?: string; addendumId?: string; count: number };

/** How many photos are not everybody's; those who may see them get them by themselves. */
export function WithheldPhotos(props: WithheldPhotosProps) {
  const state = usePostState(props.postId);
  const line = (
    <p className="my-s3 rounded-card bg-sunken px-3.5 py-2 text-step--1 text-ink-soft">
      {countOf(props.count)} for practitioners
    </p>
  );
  return state?.isSignedIn ? <EntitledPhotos {...props}>{line}</EntitledPhotos> : line;
}
