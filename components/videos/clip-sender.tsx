"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { useClip } from "@/components/videos/use-clip";
import { reasonText } from "@/lib/platform/http/reasons";
import type { VideoPurpose } from "@/lib/videos/schema";

/** The server looks at the bytes; this only spares a choice that cannot work. */
const accept = "video/mp4,video/webm,video/quicktime,.mp4,.m4v,.mov,.webm";

function Progress({ share }: { share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div className="flex min-w-40 flex-1 flex-col gap-1">
      <progress aria-label="The clip is being sent" max={100} value={percent} className="h-2 w-full accent-accent" />
      <p className="text-step--1 text-ink-soft">{share < 1 ? `${percent} % sent` : "Sent. It is being checked"}</p>
    </div>
  );
}

type ClipSenderProps = {
  purpose: VideoPurpose;
  /** Takes the id of a clip that has come. */
  onSent: (id: string) => unknown;
  disabled?: boolean;
};

/** Chooses a clip, or records one with the phone's camera, and sends it; what broke off goes on where it broke. */
export function ClipSender({ purpose, onSent, disabled = false }: ClipSenderProps) {
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const { clip, send, cancel } = useClip(purpose, onSent);
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = "";
    if (file) void send(file);
  };
  const hidden = { accept, hidden: true, tabIndex: -1, "aria-hidden": true, type: "file" } as const;
  return (
    <div className="flex flex-col gap-s2">
      <input {...hidden} ref={files} data-source="clip" onChange={(event) => take(event.currentTarget)} />
      <input {...hidden} ref={camera} capture="environment" onChange={(event) => take(event.currentTarget)} />
      <div className="flex flex-wrap items-center gap-s2">
        {clip.is === "sending" ? (
          <>
            <Progress share={clip.share} />
            <Button look="quiet" size="sm" onClick={cancel}>
              Cancel the clip
            </Button>
          </>
        ) : (
          <>
            <Button size="sm" disabled={disabled} onClick={() => files.current?.click()}>
              Choose a clip
            </Button>
            <Button
              size="sm"
              disabled={disabled}
              className="pointer-fine:hidden"
              onClick={() => camera.current?.click()}
            >
              Record a clip
            </Button>
          </>
        )}
        {clip.is === "failed" && (
          <Button look="quiet" size="sm" onClick={() => send(clip.file)}>
            Try the clip again
          </Button>
        )}
      </div>
      {clip.is === "failed" && (
        <p role="alert" className="text-step--1 font-semibold text-urgent">
          {reasonText(clip.reason)}
        </p>
      )}
    </div>
  );
}
