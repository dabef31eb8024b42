"use client";

import { useRef } from "react";
import { failureText } from "@/components/copy/failures";
import { useChange } from "@/components/media-requests/use-change";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ClipSender } from "@/components/videos/clip-sender";
import { addClip, addPhoto } from "@/lib/media-requests/client";
import { type MediaRequestView, mostPieces } from "@/lib/media-requests/schema";

/** Adds photos and clips to a request, one after another. */
export function PiecesField({ request }: { request: MediaRequestView }) {
  const { id, pieces } = request;
  const photos = useRef<HTMLInputElement>(null);
  const adding = useChange(id, async (files: readonly File[]) => {
    for (const file of files) await addPhoto(id, file);
  });
  const taking = useChange(id, (videoId: string) => addClip(id, videoId));
  const isFull = pieces.length >= mostPieces;
  return (
    <div className="flex flex-col gap-s3 rounded-card border border-dashed border-edge/60 p-s4">
      <p className="text-step--1 text-ink-soft">
        Up to {mostPieces}: clips as MP4, MOV or WebM up to 100 MB, photos as JPEG, PNG, WebP or AVIF up to 10 MB.
        Place, time and device are taken out.
      </p>
      <input
        ref={photos}
        type="file"
        hidden
        multiple
        tabIndex={-1}
        aria-hidden="true"
        data-source="photos"
        accept="image/jpeg,image/png,image/webp,image/avif"
        onChange={(event) => {
          adding.mutate([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <div className="flex flex-wrap gap-s2">
        <Button
          size="sm"
          disabled={isFull}
          pending={adding.isPending}
          pendingLabel="Adding photos"
          onClick={() => photos.current?.click()}
        >
          Add photos
        </Button>
        <ClipSender purpose="REQUEST" disabled={isFull} onSent={(videoId) => taking.mutateAsync(videoId)} />
      </div>
      {adding.error && <Notice tone="error">{failureText(adding.error)}</Notice>}
    </div>
  );
}
