"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { PhotoList } from "@/components/photos/photo-list";
import type { WithheldPhotosProps } from "@/components/photos/withheld-photos";
import { threadPhotosQuery } from "@/lib/photos/client";

type EntitledPhotosProps = WithheldPhotosProps & {
  /** What stands here for those who may see none. */
  children: ReactNode;
};

/** The photos for practitioners of one contribution, asked for once for the whole thread. */
export function EntitledPhotos({ postId, commentId = "", addendumId = "", children }: EntitledPhotosProps) {
  const { data } = useQuery(threadPhotosQuery(postId));
  const photos = (data?.items ?? []).filter(
    (photo) => (photo.commentId ?? "") === commentId && (photo.addendumId ?? "") === addendumId,
  );
  if (photos.length === 0) return children;
  return (
    <section aria-label="Photos for practitioners">
      <PhotoList photos={photos} />
      <p className="text-step--1 text-ink-soft">Seen by practitioners, moderators and whoever posted them.</p>
    </section>
  );
}
