import { z } from "zod";

/** What a clip is for: a practitioner's private request, or an exercise of the library. */
export const videoPurpose = z.enum(["REQUEST", "EXERCISE"]);
export type VideoPurpose = z.infer<typeof videoPurpose>;

const mebibyte = 1024 * 1024;
/** Largest clip of each kind, in bytes. */
export const mostVideoBytes = { REQUEST: 100 * mebibyte, EXERCISE: 200 * mebibyte } as const satisfies Record<
  VideoPurpose,
  number
>;

/** What is said before the first piece is sent: a clip that is too large is refused here, before any of it is. */
export const videoBody = z
  .object({ purpose: videoPurpose, bytes: z.number().int().min(1, "The file is empty. Choose another.") })
  .superRefine(({ purpose, bytes }, context) => {
    const most = mostVideoBytes[purpose];
    if (bytes <= most) return;
    const message = `The clip is larger than ${most / mebibyte} MB. Make it shorter, or save it at a lower resolution.`;
    context.addIssue({ code: "custom", path: ["bytes"], message });
  });
export type VideoBody = z.infer<typeof videoBody>;

/** A clip on its way, or one that has come and hangs on nothing yet. */
export const videoView = z.object({
  id: z.uuid(),
  purpose: videoPurpose,
  state: z.enum(["ARRIVING", "ARRIVED", "IN_USE"]),
  bytes: z.number().int(),
  /** How much of it has come. */
  arrived: z.number().int(),
});
export type VideoView = z.infer<typeof videoView>;

/** A clip in the file store. */
export const videoKey = z.string().regex(/^videos\/[0-9a-f]{32}$/);
