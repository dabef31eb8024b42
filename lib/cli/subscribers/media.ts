import { on, type Subscription } from "@/lib/cli/subscription";
import { mediaFilesRemoved } from "@/lib/media-requests/events";
import * as mediaRequests from "@/lib/media-requests/jobs";
import { videosRemoved } from "@/lib/videos/events";
import * as videos from "@/lib/videos/jobs";

/** Who listens to what happens to clips, and to photos that are for one practitioner. */
export const mediaSubscriptions: readonly Subscription[] = [
  on(mediaFilesRemoved, mediaRequests.onMediaFilesRemoved),
  on(videosRemoved, videos.onVideosRemoved),
];
