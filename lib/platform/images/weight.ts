/** What a file says of itself before anything is decoded. */
export type Claims = {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** As the decoder names it: `uchar` is one byte a sample, `ushort` two. */
  readonly depth: string;
  readonly isProgressive: boolean;
  readonly chromaSubsampling?: string | undefined;
};

/** Most pixels that are decoded, so that a small file cannot fill the memory. */
export const mostPixels = 40_000_000;
/** Most bytes that decoding may take; measured with libvips 8.18. */
const mostBytes = 200_000_000;

/**
 * Bytes that the decoder holds for each pixel.
 *
 * Lines that come in order pass through; a picture that sharpens as it loads, and every AVIF, is held whole.
 */
function bytesPerPixel({ format, channels, depth, isProgressive, chromaSubsampling = "" }: Claims): number {
  if (format === "heif") return depth === "uchar" ? 19 : 30;
  if (!isProgressive) return 1;
  if (format === "jpeg") return chromaSubsampling.startsWith("4:2:0") ? 3.2 : 2.1 * channels;
  return channels * (depth === "uchar" ? 1 : 2) + 1;
}

/** Whether a picture can be decoded within the memory set aside for it; else the reason. */
export function weighed(claims: Claims): "fits" | { tooMuch: string } {
  const pixels = claims.width * claims.height;
  if (pixels > mostPixels) return { tooMuch: "image-too-many-pixels" };
  return pixels * bytesPerPixel(claims) > mostBytes ? { tooMuch: "image-too-heavy" } : "fits";
}
