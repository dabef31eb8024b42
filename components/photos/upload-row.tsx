"use client";

import { denialText } from "@/components/copy/failures";
import type { Upload } from "@/components/photos/uploads";
import { Button } from "@/components/ui/button";

type UploadRowProps = { upload: Upload; number: number; onAgain: () => void; onCancel: () => void };

function Progress({ share, number }: { share: number; number: number }) {
  const percent = Math.round(share * 100);
  return (
    <div className="flex flex-col gap-1">
      <progress
        aria-label={`Photo ${number} is being sent`}
        max={100}
        value={percent}
        className="h-2 w-full accent-accent"
      />
      <p className="text-step--1 text-ink-soft">{share < 1 ? `${percent} % sent` : "Sent. It is being prepared"}</p>
    </div>
  );
}

/** A photo on its way, or what went wrong with it. */
export function UploadRow({ upload, number, onAgain, onCancel }: UploadRowProps) {
  const { preview, share, error } = upload;
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-s3 rounded-card border border-line p-s3">
      {/* biome-ignore lint/performance/noImgElement: a file of this device that no server has yet */}
      <img alt="" src={preview} className="size-18 rounded-small bg-sunken object-cover" />
      <div className="flex min-w-0 flex-col gap-s2">
        {error ? (
          <p role="alert" className="text-step--1 font-semibold text-urgent">
            {denialText(error)}
          </p>
        ) : (
          <Progress share={share} number={number} />
        )}
        <div className="flex flex-wrap gap-s2">
          {error && (
            <Button size="sm" onClick={onAgain} aria-label={`Try photo ${number} again`}>
              Try again
            </Button>
          )}
          <Button
            look="quiet"
            size="sm"
            onClick={onCancel}
            aria-label={error ? `Leave photo ${number} out` : `Cancel photo ${number}`}
          >
            {error ? "Leave it out" : "Cancel"}
          </Button>
        </div>
      </div>
    </li>
  );
}
