/** Largest upload of a picture, in bytes. */
export const uploadLimitBytes = 10 * 1024 * 1024;

/** Formats that are taken, named as the decoder names them. */
export type ImageFormat = "jpeg" | "png" | "webp" | "heif";

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** A still AVIF; "avis" is a sequence of pictures. */
const stillBrands = ["avif", "mif1"];
/** What phones of some makers save: HEVC in the same wrapping as AVIF. */
const heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "msf1"];

const brandOf = (bytes: Uint8Array): string | null => (ascii(bytes, 4, 8) === "ftyp" ? ascii(bytes, 8, 12) : null);

/** Whether this is a HEIC photo, which we cannot decode but can say what to do about. */
export const isHeic = (bytes: Uint8Array): boolean => heicBrands.includes(brandOf(bytes) ?? "");

/**
 * What a file is by its first bytes, never by its name; null for everything that is not taken.
 *
 * Asked before a decoder sees the file, so that readers of SVG, PDF and the like are never reached from outside.
 */
export function formatOf(bytes: Uint8Array): ImageFormat | null {
  if (begins(bytes, 0xff, 0xd8, 0xff)) return "jpeg";
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp";
  return stillBrands.includes(brandOf(bytes) ?? "") ? "heif" : null;
}

/** Whether a PNG announces an animation, which decoders of still pictures pass over in silence. */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  // The chunk stands before the picture data; these are the bytes of a short piece of text.
  const head = ascii(bytes, 0, Math.min(bytes.length, 4_096));
  const control = head.indexOf("acTL");
  const data = head.indexOf("IDAT");
  return formatOf(bytes) === "png" && control >= 0 && (data < 0 || control < data);
}
