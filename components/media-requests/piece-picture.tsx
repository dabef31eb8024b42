"use client";

import { type RefObject, useState } from "react";
import { AngleOverlay } from "@/components/media-requests/angle-overlay";
import type { Angle } from "@/lib/media-requests/angle";
import type { MediaPieceView } from "@/lib/media-requests/schema";

type PiecePictureProps = {
  piece: MediaPieceView;
  video: RefObject<HTMLVideoElement | null>;
  /** Drawn over the picture. */
  angle: Angle | null;
  onMove?: ((index: number, point: { x: number; y: number }) => void) | undefined;
  onAspect: (aspect: number) => void;
};

/** What a browser recorded says no length: gone beyond its end once, the player finds it and can seek from then on. */
function findLength(video: HTMLVideoElement): void {
  if (Number.isFinite(video.duration)) return;
  const rewind = () => {
    video.currentTime = 0;
  };
  video.addEventListener("seeked", rewind, { once: true });
  video.currentTime = 1e9;
}

/** A photo or a clip with what is drawn over it; the browser's own player, which the keyboard knows. */
export function PiecePicture({ piece, video, angle, onMove, onAspect }: PiecePictureProps) {
  const [fails, setFails] = useState(false);
  const label = `${piece.kind === "CLIP" ? "Clip" : "Photo"} ${piece.position}`;
  if (fails)
    return (
      <p className="rounded-card bg-sunken p-s4">
        This browser cannot show {label.toLowerCase()}. <a href={`${piece.src}?download=1`}>Download it</a> and open it
        with another program, or ask for another format.
      </p>
    );
  return (
    <div className="relative w-full max-w-[28rem] overflow-hidden rounded-card bg-sunken" dir="ltr">
      {piece.kind === "CLIP" ? (
        // biome-ignore lint/a11y/useMediaCaption: somebody's own body moving; there is nothing to hear
        <video
          ref={video}
          controls
          playsInline
          preload="metadata"
          aria-label={label}
          className="block h-auto w-full"
          onLoadedMetadata={({ currentTarget }) => {
            onAspect(currentTarget.videoWidth / Math.max(1, currentTarget.videoHeight));
            findLength(currentTarget);
          }}
          onError={() => setFails(true)}
          src={piece.src}
        />
      ) : (
        // biome-ignore lint/performance/noImgElement: for one pair of eyes; no optimiser may keep a copy
        <img
          src={piece.src}
          alt={label}
          width={piece.width ?? undefined}
          height={piece.height ?? undefined}
          className="block h-auto w-full"
          onError={() => setFails(true)}
        />
      )}
      {angle && <AngleOverlay angle={angle} {...(onMove ? { onMove } : {})} />}
    </div>
  );
}
