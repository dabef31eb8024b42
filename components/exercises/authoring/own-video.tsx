"use client";

import { useRef, useState } from "react";
import { VideoCaptions } from "@/components/exercises/authoring/video-captions";
import { VideoPoster } from "@/components/exercises/authoring/video-poster";
import type { VideoFieldProps } from "@/components/exercises/authoring/video-section";
import type { VideoValues } from "@/components/exercises/authoring/video-values";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { ClipSender } from "@/components/videos/clip-sender";
import { clipPath } from "@/lib/exercises/video";
import { pictureOf } from "@/lib/images/schema";
import { dropVideo } from "@/lib/videos/client";

/** Hands the player words that stand nowhere yet, for as long as it shows them. */
const giveWords = (text: string) => (track: HTMLTrackElement | null) => {
  if (!track) return;
  const address = URL.createObjectURL(new Blob([text], { type: "text/vtt" }));
  track.src = address;
  return () => URL.revokeObjectURL(address);
};

type PlayerProps = { video: VideoValues; player: React.RefObject<HTMLVideoElement | null>; onGone: () => void };

function Player({ video: { videoId, poster, captions }, player, onGone }: PlayerProps) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: its captions are mapped below; a clip without speech has none
    <video
      aria-label="Your clip"
      className="aspect-video max-h-[60dvh] w-full rounded-card bg-sunken object-contain"
      controls
      key={videoId}
      onError={onGone}
      playsInline
      poster={poster ? pictureOf(poster, "").src : undefined}
      preload="metadata"
      ref={player}
      src={clipPath(videoId)}
    >
      {captions.map(({ language, text }) => (
        <track key={language + text} kind="captions" label={language} ref={giveWords(text)} srcLang={language} />
      ))}
    </video>
  );
}

/** A clip of one's own: sent in pieces, looked at, with a still and what is said in it. */
export function OwnVideo({ video, change, errorAt }: VideoFieldProps) {
  const player = useRef<HTMLVideoElement>(null);
  const [goneId, setGoneId] = useState("");
  const { videoId } = video;
  const replace = (next: string) => {
    // One that hangs on an exercise already stays there.
    if (videoId) void dropVideo(videoId).catch(() => undefined);
    change({ videoId: next, poster: null });
  };
  const isGone = videoId !== "" && goneId === videoId;
  return (
    <>
      <Fieldset
        error={errorAt("video.videoId")}
        hint="MP4, MOV or WebM, up to 200 MB. What the phone noted in it, such as the place, is removed. A connection that breaks is taken up where it broke. Everybody in it has to agree that it is shown to all."
        legend={videoId ? "Your clip" : "Send your clip"}
      >
        {isGone && (
          <Notice title="The clip cannot be shown here" tone="error">
            It is no longer there, or this browser cannot play it. Send it again.
          </Notice>
        )}
        {videoId && !isGone && <Player onGone={() => setGoneId(videoId)} player={player} video={video} />}
        <ClipSender onSent={replace} purpose="EXERCISE" />
        {videoId && (
          <Button className="self-start" look="quiet" onClick={() => replace("")} size="sm">
            Remove the clip
          </Button>
        )}
      </Fieldset>
      {videoId && !isGone && (
        <>
          <VideoPoster change={change} errorAt={errorAt} player={player} video={video} />
          <VideoCaptions change={change} errorAt={errorAt} player={player} video={video} />
        </>
      )}
    </>
  );
}
