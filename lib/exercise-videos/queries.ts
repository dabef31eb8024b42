import { visibleClips, visibleHolders, visibleVersions } from "@/lib/exercise-videos/visibility";
import { exerciseContent, exercisePageView } from "@/lib/exercises/schema";
import type { Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { textMark } from "@/lib/platform/videos/captions";

const file = { key: true, bytes: true, type: true } as const;

const findClip = (viewer: Viewer, id: string) =>
  reader.video.findFirst({ where: { AND: [{ id }, visibleClips(viewer)] }, select: file });

/** The file of an exercise's clip, and whether it is everybody's. @throws {AppError} `not-found` */
export async function getClipFile(viewer: Viewer, id: string) {
  const open = await findClip(null, id);
  const row = open ?? (viewer && (await findClip(viewer, id)));
  if (!row?.type) throw new AppError("not-found", "video");
  return { ...row, type: row.type, isOpen: open !== null };
}

/** Versions looked through for captions, the newest first; each may have its own. */
const mostVersions = 50;

async function findCaptions(viewer: Viewer, videoId: string, name: string): Promise<string | null> {
  const [exercises, versions] = await Promise.all([
    reader.exercise.findMany({ where: { AND: [{ videoId }, visibleHolders(viewer)] }, select: { video: true } }),
    reader.exerciseVersion.findMany({
      where: { AND: [{ videoId }, visibleVersions(viewer)] },
      orderBy: { proposedAt: "desc" },
      take: mostVersions,
      select: { content: true },
    }),
  ]);
  const videos = [
    ...exercises.map(({ video }) => exercisePageView.shape.video.parse(video)),
    ...versions.map(({ content }) => exerciseContent.parse(content).video),
  ];
  const all = videos.flatMap((video) => (video?.place === "HERE" ? video.captions : []));
  return all.find(({ language, text }) => `${language}-${textMark(text)}` === name)?.text ?? null;
}

/** Captions of an exercise's clip as WebVTT, and whether they are everybody's. @throws {AppError} `not-found` */
export async function getCaptions(viewer: Viewer, videoId: string, name: string) {
  const open = await findCaptions(null, videoId, name);
  const text = open ?? (viewer && (await findCaptions(viewer, videoId, name)));
  if (text === null) throw new AppError("not-found", "captions");
  return { text, isOpen: open !== null };
}
