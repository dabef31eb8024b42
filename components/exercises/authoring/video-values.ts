import { z } from "zod";
import type { ExerciseVideo } from "@/lib/exercises/video";

const captions = z.object({ language: z.string(), text: z.string() });

/** The video as the form holds it: what was written for the one place stays while another is looked at. */
export const videoValues = z.object({
  place: z.enum(["NONE", "HERE", "ELSEWHERE"]),
  videoId: z.string(),
  poster: z.string().nullable(),
  captions: z.array(captions),
  address: z.string(),
  shows: z.string(),
});
export type VideoValues = z.infer<typeof videoValues>;

export const noVideo: VideoValues = {
  ...{ place: "NONE", videoId: "", poster: null, captions: [] },
  ...{ address: "", shows: "" },
};

/** What stands, in the fields of the form. */
export const toVideoValues = (video: ExerciseVideo | null): VideoValues => ({ ...noVideo, ...video });

/** The video as it is sent; the server says what does not fit. */
export function toVideo({ place, videoId, poster, captions: texts, address, shows }: VideoValues) {
  if (place === "NONE") return null;
  if (place === "ELSEWHERE") return { place, address, shows };
  return { place, videoId, poster, captions: texts.filter(({ text }) => text.trim() !== ""), shows };
}
