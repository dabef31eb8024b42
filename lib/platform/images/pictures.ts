import pLimit from "p-limit";
import sharp from "sharp";
import { AppError } from "@/lib/platform/errors";
import { formatOf, isAnimatedPng, isHeic } from "@/lib/platform/images/formats";
import { mostPixels, weighed } from "@/lib/platform/images/weight";

// Pictures are decoded one at a time, and nothing of them is kept: what matters is the peak, not the pace.
sharp.cache(false);
sharp.concurrency(1);
const turns = pLimit(1);

/** A decoded picture: upright, in sRGB, no larger than was asked for. */
export type Pixels = {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
};

const open = (input: Uint8Array) => sharp(input, { limitInputPixels: mostPixels, failOn: "error" });

const refuse = (reason: string, cause?: unknown) => new AppError("invalid", reason, { cause });

/** Runs the decoder, whose complaints are about the file that was sent. */
async function decoding<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const isLarge = cause instanceof Error && cause.message.includes("pixel limit");
    throw refuse(isLarge ? "image-too-many-pixels" : "image-unreadable", cause);
  }
}

/**
 * Runs work on a picture when its turn has come.
 *
 * Everything that holds decoded pixels passes through here, so that many uploads at once take no more memory than one.
 */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns(work);

/**
 * Looks at what a file says of itself, before anything is decoded.
 *
 * @returns its width and height as they are stored, before it is turned upright
 * @throws {AppError} `invalid` for anything but a still JPEG, PNG, WebP or AVIF of a size that can be decoded
 */
export async function inspectPicture(input: Uint8Array): Promise<{ width: number; height: number }> {
  if (isHeic(input)) throw refuse("image-heic");
  const format = formatOf(input);
  if (!format) throw refuse("image-format");
  const { pages = 1, isProgressive, ...found } = await decoding(open(input).metadata());
  if (format === "heif" && found.compression !== "av1") throw refuse("image-heic");
  if (found.format !== format) throw refuse("image-format");
  if (pages > 1 || isAnimatedPng(input)) throw refuse("image-animated");
  const verdict = weighed({ ...found, isProgressive: isProgressive ?? false });
  if (verdict !== "fits") throw refuse(verdict.tooMuch);
  return { width: found.width, height: found.height };
}

/** Decodes a picture, once, to fit a box. @throws {AppError} `invalid` when it is damaged or cut short */
export async function decodePicture(input: Uint8Array, box: { width: number; height?: number }): Promise<Pixels> {
  const { data, info } = await decoding(
    open(input)
      .autoOrient()
      .resize({ ...box, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true }),
  );
  const { width, height, channels } = info;
  return { data, width, height, channels };
}

const ofPixels = ({ data, width, height, channels }: Pixels) => sharp(data, { raw: { width, height, channels } });

/** What a picture is stored as. */
export type StoredFormat = "avif" | "webp";

/** Encodes a decoded picture in a width, with nothing in it but the picture. */
export function encodePicture(pixels: Pixels, width: number, format: StoredFormat): Promise<Buffer> {
  const resized = ofPixels(pixels).resize({ width, withoutEnlargement: true });
  // Higher efforts take ten times as long for two percent.
  if (format === "avif") return resized.avif({ quality: 55, effort: 2, chromaSubsampling: "4:2:0" }).toBuffer();
  return resized.webp({ quality: 80 }).toBuffer();
}

/** A decoded picture on white, for what has no use for transparency. */
export async function onWhite(pixels: Pixels): Promise<Pixels> {
  const { data, info } = await ofPixels(pixels)
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...pixels, data, channels: info.channels };
}

/** A very small likeness with transparency, as much as a blurred placeholder needs. */
export async function shrunken(pixels: Pixels, side: number): Promise<{ rgba: Buffer; width: number; height: number }> {
  const { data, info } = await ofPixels(pixels)
    .resize({ width: side, height: side, fit: "inside" })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgba: data, width: info.width, height: info.height };
}
