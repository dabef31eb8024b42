import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { arrivedBytes } from "@/lib/platform/videos/pieces";
import type { VideoView } from "@/lib/videos/schema";

const facts = { id: true, purpose: true, state: true, bytes: true, key: true, ownerId: true } as const;

/** Facts about one's own clip. @throws {AppError} `not-found`, also for somebody else's */
export async function getVideoFacts(viewer: Viewer, id: string) {
  const row = viewer && (await reader.video.findFirst({ where: { id, ownerId: viewer.id }, select: facts }));
  if (!row) throw new AppError("not-found", "video");
  return row;
}

type Facts = Awaited<ReturnType<typeof getVideoFacts>>;

const toView = ({ key: _key, ownerId: _ownerId, ...video }: Facts, arrived: number): VideoView => ({
  ...video,
  arrived,
});

/** One's own clip, and how much of it has come. @throws {AppError} `not-found`, also when its pieces are gone */
export async function getVideo(viewer: Viewer, id: string): Promise<VideoView> {
  const video = await getVideoFacts(viewer, id);
  const arrived = video.state === "ARRIVING" ? await arrivedBytes(id) : video.bytes;
  if (arrived !== null) return toView(video, arrived);
  // Its pieces may have gone because it was kept a moment ago.
  const since = await getVideoFacts(viewer, id);
  if (since.state === "ARRIVING") throw new AppError("not-found", "upload");
  return toView(since, since.bytes);
}
