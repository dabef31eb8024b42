import { ElsewherePlayer } from "@/components/exercises/elsewhere-player";
import { languageNames } from "@/components/practitioners/words";
import { PageSection } from "@/components/site/page-section";
import { Disclosure } from "@/components/ui/disclosure";
import { captionsPath, clipPath, type ExerciseVideo, type OwnVideo } from "@/lib/exercises/video";
import { fileOf, pictureOf, widthsOf } from "@/lib/images/schema";
import { elsewhere } from "@/lib/platform/videos/elsewhere";

/** Widest still that is worth its bytes: a page is no wider. */
const stillPixels = 1280;

/** Address of the still before a clip plays. */
export function stillPath(poster: string): string {
  const { width } = pictureOf(poster, "");
  const fits = widthsOf(width).findLast((each) => each <= stillPixels) ?? width;
  return `/media/${fileOf(poster, fits)}`;
}

/** A clip of our own, in the browser's own player: no script is needed, and nothing is fetched before it is played. */
function OwnPlayer({ title, video: { videoId, poster, captions } }: { title: string; video: OwnVideo }) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: its captions are mapped below; a clip without speech has none
    <video
      aria-label={`Video: ${title}`}
      className="aspect-video max-h-[75dvh] w-full rounded-card bg-sunken object-contain"
      controls
      playsInline
      poster={poster ? stillPath(poster) : undefined}
      preload="none"
      src={clipPath(videoId)}
    >
      {captions.map((each) => (
        <track
          key={each.language}
          kind="captions"
          label={languageNames([each.language])}
          src={captionsPath(videoId, each)}
          srcLang={each.language}
        />
      ))}
    </video>
  );
}

function LinkedVideo({ title, address }: { title: string; address: string }) {
  const found = elsewhere(address);
  // Whom we no longer know is neither framed nor linked.
  if (!found) return <p className="text-ink-soft">The video that stood here is no longer shown.</p>;
  return <ElsewherePlayer {...found} title={title} />;
}

type ExerciseVideoPartProps = { title: string; video: ExerciseVideo };

/** The video of an exercise, with what it shows in words; on paper the words alone. */
export function ExerciseVideoPart({ title, video }: ExerciseVideoPartProps) {
  return (
    <PageSection id="video" title="Video">
      <div className="flex max-w-[48rem] flex-col gap-s3">
        {video.place === "HERE" ? (
          <OwnPlayer title={title} video={video} />
        ) : (
          <LinkedVideo address={video.address} title={title} />
        )}
        <Disclosure summary="What the video shows, in words">
          <p className="whitespace-pre-line">{video.shows}</p>
        </Disclosure>
      </div>
    </PageSection>
  );
}
