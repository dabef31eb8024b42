import { z } from "zod";
import { imageKey } from "@/lib/images/schema";
import { languageTag, textMark } from "@/lib/platform/videos/captions";

/** What is said in a video, as WebVTT. */
const captions = z.object({ language: z.string().regex(languageTag), text: z.string() });
export type Captions = z.infer<typeof captions>;

/** How an exercise is shown moving: a clip of our own, or one that stands with somebody else. */
export const exerciseVideo = z.discriminatedUnion("place", [
  z.object({
    place: z.literal("HERE"),
    videoId: z.uuid(),
    poster: imageKey.nullable(),
    captions: z.array(captions),
    /** What is seen, for whoever cannot see it. */
    shows: z.string(),
  }),
  z.object({ place: z.literal("ELSEWHERE"), address: z.string(), shows: z.string() }),
]);
export type ExerciseVideo = z.infer<typeof exerciseVideo>;
export type OwnVideo = Extract<ExerciseVideo, { place: "HERE" }>;

/** Address of a clip: open to all once an exercise with it was reviewed. */
export const clipPath = (videoId: string): string => `/api/v1/exercise-videos/${videoId}`;

/** Address of what is said in a clip; other words stand at another one. */
export const captionsPath = (videoId: string, { language, text }: Captions): string =>
  `${clipPath(videoId)}/captions/${language}-${textMark(text)}`;
