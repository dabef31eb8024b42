"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";

/** Without HEIC: a phone then sends JPEG by itself. */
const accept = "image/jpeg,image/png,image/webp,image/avif";

type PhotoSourcesProps = {
  isFull: boolean;
  hintId: string;
  chooseRef: React.RefObject<HTMLButtonElement | null>;
  onFiles: (files: readonly File[]) => void;
};

/** The two buttons that photos come from: this device's files, and its camera. */
export function PhotoSources({ isFull, hintId, chooseRef, onFiles }: PhotoSourcesProps) {
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    onFiles([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = "";
  };
  const hidden = { accept, hidden: true, tabIndex: -1, "aria-hidden": true, type: "file" } as const;
  return (
    <div className="flex flex-wrap gap-s2">
      <input {...hidden} ref={files} multiple data-source="files" onChange={(event) => take(event.currentTarget)} />
      <input {...hidden} ref={camera} capture="environment" onChange={(event) => take(event.currentTarget)} />
      <Button
        ref={chooseRef}
        size="sm"
        disabled={isFull}
        aria-describedby={hintId}
        onClick={() => files.current?.click()}
      >
        Choose photos
      </Button>
      <Button
        size="sm"
        disabled={isFull}
        className="pointer-fine:hidden"
        aria-describedby={hintId}
        onClick={() => camera.current?.click()}
      >
        Take a photo
      </Button>
    </div>
  );
}
