import { thumbHashToRGBA } from "thumbhash";

/** Points along the longer side; browsers blur between them. */
const longestSide = 6;
const headerBytes = 54;

/** The header of a bitmap of 24 bits a point, from the bottom line up. */
function header(width: number, height: number, dataBytes: number): number[] {
  const long = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255];
  const file = [0x42, 0x4d, ...long(headerBytes + dataBytes), ...long(0), ...long(headerBytes)];
  const format = [1, 0, 24, 0, ...long(0), ...long(dataBytes), ...long(0), ...long(0), ...long(0), ...long(0)];
  return [...file, ...long(40), ...long(width), ...long(height), ...format];
}

/** A few points of a placeholder, for one line of the bitmap. */
function line(hash: { w: number; h: number; rgba: Uint8Array }, size: { width: number; y: number; height: number }) {
  const fromY = Math.floor(((size.y + 0.5) / size.height) * hash.h);
  const points = Array.from({ length: size.width }, (_none, x) => {
    const at = 4 * (fromY * hash.w + Math.floor(((x + 0.5) / size.width) * hash.w));
    const [red = 0, green = 0, blue = 0] = hash.rgba.slice(at, at + 3);
    return [blue, green, red];
  }).flat();
  return [...points, ...new Array<number>((4 - (points.length % 4)) % 4).fill(0)];
}

/**
 * A blurred likeness as an address of about 250 characters, for a background.
 *
 * The library's own way to draw a placeholder makes some 5 kB of each, which a page would carry twice.
 */
export function blurOf(placeholder: string): string {
  const hash = thumbHashToRGBA(Uint8Array.from(atob(placeholder), (character) => character.charCodeAt(0)));
  const scale = longestSide / Math.max(hash.w, hash.h);
  const width = Math.max(1, Math.round(hash.w * scale));
  const height = Math.max(1, Math.round(hash.h * scale));
  const lines = Array.from({ length: height }, (_none, index) => line(hash, { width, height, y: height - 1 - index }));
  const data = lines.flat();
  const bitmap = String.fromCharCode(...header(width, height, data.length), ...data);
  return `data:image/bmp;base64,${btoa(bitmap)}`;
}
