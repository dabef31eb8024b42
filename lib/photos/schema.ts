import { z } from "zod";

/** Who a photo is for: everybody, or practitioners, moderators and its owner. */
export const photoAudience = z.enum(["PUBLIC", "PRACTITIONERS"]);
export type PhotoAudience = z.infer<typeof photoAudience>;

/** Most photos of one question, answer, comment or addendum. */
export const mostPhotos = 6;

const alt = z.string().trim().max(300, "Use at most 300 characters");

/** A photo that was uploaded before, chosen for what is being written. */
export const photoChoice = z.object({ id: z.uuid(), alt: alt.default("") });
export type PhotoChoice = z.infer<typeof photoChoice>;

/** The photos of what is being written, in their order. */
export const photoChoices = z.array(photoChoice).max(mostPhotos, `Add at most ${mostPhotos} photos`).default([]);

/** What an upload says beside the file. */
export const photoFields = z.object({ audience: photoAudience.default("PRACTITIONERS") });

/** What can be changed about a photo; its audience only while it hangs on nothing. */
export const photoBody = z.object({ alt: alt.optional(), audience: photoAudience.optional() });
export type PhotoBody = z.infer<typeof photoBody>;

/** The formats in which a photo is kept, the smaller first. */
export const photoFormats = ["avif", "webp"] as const;
export type PhotoFormat = (typeof photoFormats)[number];

/** Widths in which a photo is kept, in pixels; none is wider than what was uploaded. */
const widthSteps = [480, 960] as const;
/** The largest that is kept: nobody needs the pores. */
export const largestPhoto = { width: 1600, height: 2400 } as const;

/** The widths in which a photo of this width is kept, the widest last. */
export const photoWidths = (width: number): number[] => [...widthSteps.filter((step) => step < width), width];

/** A stored photo without width and ending. */
export const photoKey = z.string().regex(/^photos\/[0-9a-f]{32}$/);

/** The file that keeps a photo in one width and format. */
export const photoFileOf = (key: string, width: number, format: PhotoFormat): string => `${key}-${width}.${format}`;

/** Every file that keeps a photo. */
export const photoFilesOf = ({ key, width }: { key: string; width: number }): string[] =>
  photoWidths(width).flatMap((each) => photoFormats.map((format) => photoFileOf(key, each, format)));

/** A file of a photo as an address names it: `960.webp`. */
export const photoFile = z.string().regex(/^[1-9]\d{0,3}\.(avif|webp)$/, "There is no such file");

const sources = z.object({ avif: z.string(), webp: z.string() });

/** A photo as somebody sees it who may. */
export const photoView = z.object({
  id: z.uuid(),
  audience: photoAudience,
  alt: z.string(),
  /** Of the largest file, upright. */
  width: z.number().int(),
  height: z.number().int(),
  /** ThumbHash in base64: a blurred likeness for the time until the photo is there. */
  placeholder: z.string().nullable(),
  /** The largest file. */
  src: z.string(),
  /** Addresses in every width (`srcset`), by format. */
  sources,
});
export type PhotoView = z.infer<typeof photoView>;

/** The photos of a contribution as everybody may know of them: the public ones, and how many more there are. */
export const photosView = { photos: z.array(photoView), withheldPhotos: z.number().int() } as const;

/** A photo for practitioners, with what it hangs on; all null for the post itself. */
export const threadPhotoView = photoView.extend({
  commentId: z.uuid().nullable(),
  addendumId: z.uuid().nullable(),
});
export type ThreadPhotoView = z.infer<typeof threadPhotoView>;
