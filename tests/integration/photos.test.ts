import exifr from "exifr";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { POST } from "@/app/api/v1/photos/route";
import { largestPhoto } from "@/lib/photos/schema";
import { reader } from "@/lib/platform/db";
import { listFiles, readFile } from "@/lib/platform/files/store";
import { uploadLimitBytes } from "@/lib/platform/images/formats";
import { aCaller, aSession } from "@/tests/factories/callers";
import { aPicture } from "@/tests/factories/photos";
import { filesOf, pngClaiming, withPlace } from "@/tests/fixtures/pictures";
import { call, origin } from "@/tests/support/request";

let session: string;
let memberId: string;
beforeAll(async () => {
  memberId = (await aCaller()).id;
  session = await aSession(memberId);
});

function send(file: Uint8Array, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([new Uint8Array(file)], { type: "image/svg+xml" }), "../../IMG_0042.svg");
  const headers = { origin, host: new URL(origin).host, cookie: `authjs.session-token=${session}` };
  return call(POST, new Request(`${origin}/api/v1/photos`, { method: "POST", body: form, headers }));
}

async function sent(file: Uint8Array, fields?: Record<string, string>) {
  const response = await send(file, fields);
  expect(response.status).toBe(201);
  const view = await response.json();
  const row = await reader.photo.findUniqueOrThrow({ where: { id: view.id } });
  return { view, row };
}

async function allFiles(): Promise<string[]> {
  const found: string[] = [];
  for await (const file of listFiles("photos")) found.push(file);
  return found;
}

describe("a photo that is sent", () => {
  test("is kept as AVIF and WebP in three widths, with a placeholder, for practitioners unless said otherwise", async () => {
    const { view, row } = await sent(await aPicture(2400, 1800).jpeg().toBuffer());
    expect(view).toMatchObject({ audience: "PRACTITIONERS", width: 1600, height: 1200, alt: "" });
    expect(view.sources.webp.split(", ").map((each: string) => each.split(" ")[1])).toEqual(["480w", "960w", "1600w"]);
    expect(view.placeholder.length).toBeLessThan(60);
    expect(JSON.stringify(view)).not.toContain(row.key);
    const kept = await filesOf(row);
    expect(kept.map(({ name }) => name.split("-")[1])).toEqual(
      [480, 960, 1600].flatMap((width) => [`${width}.avif`, `${width}.webp`]),
    );
    for (const { bytes, width, format } of kept) {
      expect(await sharp(bytes).metadata()).toMatchObject({ width, format: format === "avif" ? "heif" : format });
    }
    expect(kept.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBe(row.bytes);
    expect((await sent(await aPicture(9, 9).png().toBuffer(), { audience: "PUBLIC" })).view.audience).toBe("PUBLIC");
  });

  test("is never larger than it came, nor taller than a screen or two", async () => {
    expect((await sent(await aPicture(300, 200).png().toBuffer())).view).toMatchObject({ width: 300, height: 200 });
    const tall = await sent(await aPicture(900, 5000).png().toBuffer());
    expect(tall.view).toMatchObject({ width: 432, height: largestPhoto.height });
    expect((await sent(await aPicture(2, 1).png().toBuffer())).view).toMatchObject({ width: 2, height: 1 });
  });

  test("stands upright and says nothing of where and with what it was taken", async () => {
    const file = await withPlace(300, 200);
    expect(await exifr.gps(file)).toMatchObject({ latitude: expect.closeTo(52.5, 1) });
    const { view, row } = await sent(file);
    expect([view.width, view.height]).toEqual([200, 300]);
    for (const { bytes } of await filesOf(row)) {
      expect(await exifr.parse(bytes, true).catch(() => undefined)).toBeUndefined();
      const found = await sharp(bytes).metadata();
      expect([found.exif, found.icc, found.xmp, found.iptc, found.orientation].filter(Boolean)).toEqual([]);
      expect(bytes.includes("Somebody")).toBe(false);
    }
  });

  test("brings no script along, and what was transparent is white", async () => {
    const script = "<script>alert(document.domain)</script>";
    const file = Buffer.concat([
      await aPicture(40, 40).jpeg().toBuffer(),
      Buffer.from(`${script}<?php x(); ?>PK\x03\x04`),
    ]);
    const kept = await filesOf((await sent(file)).row);
    expect(kept.filter(({ bytes }) => bytes.includes("script") || bytes.includes("php"))).toEqual([]);
    const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: "#0000" } })
      .png()
      .toBuffer();
    const [first] = await filesOf((await sent(clear)).row);
    const { channels } = await sharp(first?.bytes).stats();
    expect(channels.map(({ mean }) => Math.round(mean))).toEqual([255, 255, 255]);
  });

  test.each([
    ["CMYK", () => aPicture(30, 20).toColourspace("cmyk").jpeg().toBuffer()],
    ["grey", () => aPicture(30, 20).toColourspace("b-w").png().toBuffer()],
    ["16 bits a sample", () => aPicture(30, 20).toColourspace("rgb16").png().toBuffer()],
  ])("may be %s", async (_what, make) => {
    expect((await sent(await make())).view).toMatchObject({ width: 30, height: 20 });
  });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="45"><script>alert(1)</script></svg>';
const moving = async () =>
  sharp([await aPicture(8, 8).png().toBuffer(), await aPicture(8, 8, "#fff").png().toBuffer()], {
    join: { animated: true },
  })
    .webp({ loop: 0 })
    .toBuffer();

describe("a file that is refused", () => {
  test.each([
    ["an SVG", async () => Buffer.from(svg), "image-format"],
    ["an SVG behind an XML declaration", async () => Buffer.from(`<?xml version="1.0"?>${svg}`), "image-format"],
    ["a PDF", async () => Buffer.from("%PDF-1.7 nothing"), "image-format"],
    ["a GIF", () => aPicture(9, 9).gif().toBuffer(), "image-format"],
    ["a HEIC photo", async () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "image-heic"],
    ["a WebP that moves", moving, "image-animated"],
    ["one cut short", async () => (await aPicture(600, 600).jpeg().toBuffer()).subarray(0, 1500), "image-unreadable"],
    ["51 megapixels", () => aPicture(8500, 6000).png().toBuffer(), "image-too-many-pixels"],
    ["60,000 by 60,000 in 67 bytes", async () => pngClaiming(60_000, 60_000), "image-too-many-pixels"],
    ["ten megabytes and one byte", async () => Buffer.alloc(uploadLimitBytes + 1, 0xff), "file-too-large"],
    ["an audience that there is not", () => aPicture(9, 9).png().toBuffer(), "input", { audience: "FRIENDS" }],
  ])("%s leaves nothing behind", async (_what, make, reason, fields?: Record<string, string>) => {
    const before = [await allFiles(), await reader.photo.count()];
    const response = await send(await make(), fields);
    expect([response.status, (await response.json()).reason]).toEqual([422, reason]);
    expect([await allFiles(), await reader.photo.count()]).toEqual(before);
  });
});

test("the thirty-first photo that is not posted is refused, with a reason", async () => {
  const file = await aPicture(4, 4).png().toBuffer();
  const left = 30 - (await reader.photo.count({ where: { ownerId: memberId } }));
  for (let count = 0; count < left; count += 1) await sent(file);
  const response = await send(file);
  expect([response.status, (await response.json()).reason]).toEqual([403, "too-many-loose-photos"]);
});

test("a stored file is found again under its key alone", async () => {
  expect(await readFile("photos/none-480.webp")).toBeNull();
});
