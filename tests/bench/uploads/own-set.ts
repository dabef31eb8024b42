import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import sharp from "sharp";
import { pngClaiming, withPlace } from "@/tests/fixtures/pictures";

/** A file to be sent, under the name it is reported by. */
export type Sample = { readonly name: string; bytes(): Promise<Buffer> };

const plain = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: "#976", noise: { type: "gaussian", mean: 120, sigma: 9 } },
  });

const moving = async () =>
  sharp([await plain(8, 8).png().toBuffer(), await plain(8, 8).negate().png().toBuffer()], { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer();

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
const afterwards = "<script>alert(1)</script><?php system('id'); ?>PK\x03\x04";

/** A small set of everything that a phone sends, and of what it had better not. */
export const ownSet: readonly Sample[] = [
  { name: "12 megapixels with a place.jpg", bytes: () => withPlace(4000, 3000) },
  { name: "39 megapixels.jpg", bytes: () => plain(7600, 5200).jpeg({ quality: 40 }).toBuffer() },
  {
    name: "39 megapixels, progressive.jpg",
    bytes: () => plain(7600, 5200).jpeg({ quality: 40, progressive: true }).toBuffer(),
  },
  { name: "39 megapixels.webp", bytes: () => plain(7600, 5200).webp({ quality: 20, effort: 0 }).toBuffer() },
  { name: "9 megapixels.avif", bytes: () => plain(3500, 2600).avif({ quality: 30, effort: 0 }).toBuffer() },
  {
    name: "39 megapixels.png",
    bytes: () =>
      sharp({ create: { width: 7600, height: 5200, channels: 4, background: "#8884" } })
        .png()
        .toBuffer(),
  },
  {
    name: "polyglot.jpg",
    bytes: async () => Buffer.concat([await plain(90, 60).jpeg().toBuffer(), Buffer.from(afterwards)]),
  },
  {
    name: "51 megapixels.png",
    bytes: () =>
      sharp({ create: { width: 8500, height: 6000, channels: 3, background: "#888" } })
        .png()
        .toBuffer(),
  },
  { name: "60,000 by 60,000.png", bytes: async () => pngClaiming(60_000, 60_000) },
  { name: "moving.webp", bytes: moving },
  { name: "cut short.jpg", bytes: async () => (await plain(900, 600).jpeg().toBuffer()).subarray(0, 4_000) },
  { name: "drawing.svg", bytes: async () => Buffer.from(svg) },
  { name: "drawing named.jpg", bytes: async () => Buffer.from(`<?xml version="1.0"?>${svg}`) },
  { name: "phone.heic", bytes: async () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1") },
];

/** Every file under a folder. */
export function filesUnder(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !/\.(md|json)$/.test(path))
    .toSorted()
    .map((path) => ({ name: relative(folder, path), bytes: async () => readFileSync(path) }));
}
