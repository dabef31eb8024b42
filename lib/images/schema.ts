import { z } from "zod";

/** Widths in which a picture is kept, in pixels; none is wider than what was uploaded. */
const widthSteps = [640, 1280] as const;
export const widestPixels = 1920;

const sized = /^heroes\/[0-9a-f]{32}-([1-9]\d{0,3})x([1-9]\d{0,3})$/;

/** A stored picture without width and ending; its own size stands in it: `heroes/<32 hex digits>-1920x1080`. */
export const imageKey = z.string().regex(sized, "This is not the key of an uploaded picture");

/** Name of one stored file of a picture. */
export const imageFile = z.string().regex(/^heroes\/[0-9a-f]{32}-[1-9]\d{0,3}x[1-9]\d{0,3}-[1-9]\d{0,3}\.webp$/);

/** A picture as a page shows it; width and height keep its place while it loads. */
export const pictureView = z.object({
  src: z.string(),
  srcSet: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  alt: z.string(),
});
export type PictureView = z.infer<typeof pictureView>;

/** What an upload leaves behind. */
export const imageView = z.object({ key: imageKey, picture: pictureView });
export type ImageView = z.infer<typeof imageView>;

/** The widths in which a picture of this width is kept, the widest last. */
export const widthsOf = (width: number): number[] => [...widthSteps.filter((step) => step < width), width];

/** The file that keeps a picture in one of its widths. */
export const fileOf = (key: string, width: number): string => `${key}-${width}.webp`;

/** A stored picture as a page shows it. */
export function pictureOf(key: string, alt: string): PictureView {
  const [, width, height] = sized.exec(key)?.map(Number) ?? [];
  if (width === undefined || height === undefined) throw new Error(`"${key}" is not the key of a picture`);
  const address = (each: number) => `/media/${fileOf(key, each)}`;
  const srcSet = widthsOf(width).map((each) => `${address(each)} ${each}w`);
  return { src: address(width), srcSet: srcSet.join(", "), width, height, alt };
}
