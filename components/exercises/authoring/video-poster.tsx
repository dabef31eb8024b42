"use client";

import { useMutation } from "@tanstack/react-query";
import { type RefObject, useRef } from "react";
import { failureText } from "@/components/copy/failures";
import type { VideoFieldProps } from "@/components/exercises/authoring/video-section";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { uploadImage } from "@/lib/images/client";
import { pictureOf } from "@/lib/images/schema";
import { ApiError } from "@/lib/platform/http/client";
import { uploadLimitBytes } from "@/lib/platform/images/formats";

const refused = (reason: string) => new ApiError(422, { code: "invalid", reason });

/** The frame at which a player stands, as a picture. */
async function frameOf(player: HTMLVideoElement | null): Promise<Blob> {
  if (!player || player.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) throw refused("video-frame-missing");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [player.videoWidth, player.videoHeight];
  canvas.getContext("2d")?.drawImage(player, 0, 0);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
  if (!picture) throw refused("video-frame-missing");
  return picture;
}

type VideoPosterProps = VideoFieldProps & { player: RefObject<HTMLVideoElement | null> };

/** The still that is shown before it plays: a frame of the clip, or a picture of one's own. */
export function VideoPoster({ video: { poster }, change, errorAt, player }: VideoPosterProps) {
  const files = useRef<HTMLInputElement>(null);
  const sending = useMutation({
    mutationFn: async (file: File | null) => {
      if (file && file.size > uploadLimitBytes) throw refused("file-too-large");
      return uploadImage(file ?? (await frameOf(player.current)));
    },
    onSuccess: ({ key }) => change({ poster: key }),
  });
  const picture = poster ? pictureOf(poster, "The still") : null;
  return (
    <Fieldset
      error={sending.error ? failureText(sending.error) : errorAt("video.poster")}
      hint="Shown until somebody presses play. Pause the clip where it looks best and take that frame, or choose a picture."
      legend="Still"
      note="optional"
    >
      {picture && (
        // biome-ignore lint/performance/noImgElement: a picture that was just sent, in the width that is shown
        <img
          alt={picture.alt}
          className="h-auto max-h-40 w-auto self-start rounded-card"
          height={picture.height}
          src={picture.src}
          width={picture.width}
        />
      )}
      <input
        accept="image/jpeg,image/png,image/webp,image/avif"
        aria-hidden="true"
        hidden
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          if (file) sending.mutate(file);
          input.value = "";
        }}
        ref={files}
        tabIndex={-1}
        type="file"
      />
      <div className="flex flex-wrap gap-s2">
        <Button onClick={() => sending.mutate(null)} pending={sending.isPending} size="sm">
          Take this frame
        </Button>
        <Button disabled={sending.isPending} onClick={() => files.current?.click()} size="sm">
          Choose a picture
        </Button>
        {poster && (
          <Button look="quiet" onClick={() => change({ poster: null })} size="sm">
            Remove the still
          </Button>
        )}
      </div>
    </Fieldset>
  );
}
