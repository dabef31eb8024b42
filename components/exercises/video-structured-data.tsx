import { stillPath } from "@/components/exercises/exercise-video";
import { StructuredData } from "@/components/ui/structured-data";
import type { ExercisePageView } from "@/lib/exercises/schema";
import { clipPath, type ExerciseVideo } from "@/lib/exercises/video";
import { elsewhere } from "@/lib/platform/videos/elsewhere";

/** Where a search engine finds the video itself. */
function placeOf(video: ExerciseVideo, site: string) {
  if (video.place === "ELSEWHERE") {
    const found = elsewhere(video.address);
    return found ? { embedUrl: found.frame, url: found.page } : {};
  }
  const { videoId, poster } = video;
  return { contentUrl: site + clipPath(videoId), ...(poster ? { thumbnailUrl: site + stillPath(poster) } : {}) };
}

/** The video of an exercise, for search engines. */
export function VideoStructuredData({ exercise, site }: { exercise: ExercisePageView; site: string }) {
  const { title, video, publishedAt } = exercise;
  if (!video) return null;
  const data = {
    "@context": "https://schema.org",
    "@type": "VideoObject",
    name: title,
    description: video.shows,
    ...(publishedAt ? { uploadDate: publishedAt } : {}),
    ...placeOf(video, site),
  } as const;
  return <StructuredData data={data} />;
}
