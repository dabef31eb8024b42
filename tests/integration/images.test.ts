import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { POST } from "@/app/api/v1/images/route";
import { GET as getMedia } from "@/app/media/[...path]/route";
import { storeHero } from "@/lib/images/commands";
import { uploadLimitBytes } from "@/lib/platform/images/formats";
import { aReader, aSessionOf, aWriter } from "@/tests/factories/articles";
import { call, origin } from "@/tests/support/request";

let session: string;
beforeAll(async () => {
  session = await aSessionOf(await aWriter());
});

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 30, g: 110, b: 80 } } });

type Sent = { session?: string; field?: string; type?: string; from?: string };

function sending(files: Uint8Array[], { session: token, field = "file", type = "image/jpeg", from = origin }: Sent) {
  const form = new FormData();
  for (const file of files) form.append(field, new Blob([new Uint8Array(file)], { type }), "../../holiday.jpg");
  const headers = {
    origin: from,
    host: new URL(origin).host,
    ...(token ? { cookie: `authjs.session-token=${token}` } : {}),
  };
  return new Request(`${origin}/api/v1/images`, { method: "POST", body: form, headers });
}

const send = (file: Uint8Array, options: Sent = {}) => call(POST, sending([file], { session, ...options }));

const media = (path: string) =>
  getMedia(new Request(`${origin}/media/${path}`), { params: Promise.resolve({ path: path.split("/") }) });

async function stored(src: string): Promise<Buffer> {
  return Buffer.from(await (await media(src.replace("/media/", ""))).arrayBuffer());
}

async function refusal(response: Response) {
  const { status } = response;
  return { status, reason: (await response.json()).reason };
}

describe("a picture that is sent", () => {
  test("is kept as WebP in three widths, never larger than it came, and served for good", async () => {
    const response = await send(await plain(2400, 1200).jpeg().toBuffer());
    expect(response.status).toBe(201);
    const { key, picture } = await response.json();
    expect(key).toMatch(/^heroes\/[0-9a-f]{32}-1920x960$/);
    expect(picture.srcSet.split(", ").map((each: string) => each.split(" ")[1])).toEqual(["640w", "1280w", "1920w"]);
    const served = await media(`${key}-640.webp`);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    expect(await sharp(await stored(picture.src)).metadata()).toMatchObject({
      format: "webp",
      width: 1920,
      height: 960,
    });
    const small = await (await send(await plain(500, 300).png().toBuffer())).json();
    expect(small.picture).toMatchObject({ width: 500, height: 300, srcSet: expect.stringMatching(/^\S+ 500w$/) });
  });

  test.each(["jpeg", "png", "webp", "avif"] as const)("may be a %s, whatever type it claims", async (format) => {
    const file = await plain(64, 48).toFormat(format).toBuffer();
    expect((await send(file, { type: "text/html" })).status).toBe(201);
  });

  test("stands upright and carries nothing that was hidden in it", async () => {
    const exif = { IFD0: { Copyright: "Somebody", ImageDescription: "At home" } };
    const file = await plain(300, 200).withMetadata({ orientation: 6 }).withExifMerge(exif).jpeg().toBuffer();
    expect(file.includes("Somebody")).toBe(true);
    const { picture } = await (await send(file)).json();
    expect([picture.width, picture.height]).toEqual([200, 300]);
    const kept = await stored(picture.src);
    const found = await sharp(kept).metadata();
    expect([found.exif, found.icc, found.xmp, found.iptc, found.orientation].filter(Boolean)).toEqual([]);
    expect(kept.includes("Somebody")).toBe(false);
  });

  test("brings no script along: what is kept is encoded anew", async () => {
    const script = "<script>alert(document.domain)</script>";
    const file = Buffer.concat([
      await plain(40, 40).jpeg().toBuffer(),
      Buffer.from(`GIF89a${script}<?php system('id'); ?>PK\x03\x04`),
    ]);
    const { picture } = await (await send(file)).json();
    const kept = await stored(picture.src);
    expect(kept.includes("script")).toBe(false);
    expect(kept.includes("php")).toBe(false);
  });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="45"><script>alert(1)</script></svg>';
const frames = async () => {
  const pictures = [await plain(8, 8).png().toBuffer(), await plain(8, 8).negate().png().toBuffer()];
  return sharp(pictures, { join: { animated: true } });
};

describe("a file that is refused", () => {
  test.each([
    ["an SVG", async () => Buffer.from(svg), "image-format"],
    ["an SVG behind an XML declaration", async () => Buffer.from(`<?xml version="1.0"?>${svg}`), "image-format"],
    ["a GIF", () => plain(9, 9).gif().toBuffer(), "image-format"],
    ["a TIFF", () => plain(9, 9).tiff().toBuffer(), "image-format"],
    ["HTML", async () => Buffer.from("<!doctype html><script>alert(1)</script>"), "image-format"],
    ["a WebP that moves", async () => (await frames()).webp({ loop: 0 }).toBuffer(), "image-animated"],
    [
      "bytes that only begin like a PNG",
      async () => Buffer.from("\x89PNG\r\n\x1a\nnothing more", "latin1"),
      "image-unreadable",
    ],
    [
      "a picture cut short",
      async () => (await plain(600, 600).jpeg().toBuffer()).subarray(0, 1500),
      "image-unreadable",
    ],
    ["more pixels than fit", () => plain(8000, 5001).png().toBuffer(), "image-too-many-pixels"],
    ["a strip", () => plain(900, 200).png().toBuffer(), "image-too-narrow"],
    ["nothing", async () => Buffer.alloc(0), "file-missing"],
    ["eleven megabytes", async () => Buffer.alloc(uploadLimitBytes + 1, 0xff), "file-too-large"],
  ])("%s", async (_what, make, reason) => {
    expect(await refusal(await send(await make()))).toEqual({ status: 422, reason });
  });

  test("two files, another field, no form at all", async () => {
    const file = await plain(9, 9).png().toBuffer();
    expect(await refusal(await call(POST, sending([file, file], { session })))).toMatchObject({
      reason: "one-file-only",
    });
    expect(await refusal(await send(file, { field: "picture" }))).toMatchObject({ reason: "file-missing" });
    const bare = new Request(`${origin}/api/v1/images`, {
      method: "POST",
      body: new Uint8Array(file),
      headers: { origin, host: new URL(origin).host, cookie: `authjs.session-token=${session}` },
    });
    expect(await refusal(await call(POST, bare))).toEqual({ status: 422, reason: "not-multipart" });
  });

  test("is not even read for somebody who may not send it", async () => {
    const file = await plain(9, 9).png().toBuffer();
    const unread = async (options: Sent) => {
      const request = sending([file], options);
      const answer = await refusal(await call(POST, request));
      return { ...answer, wasRead: request.bodyUsed };
    };
    expect(await unread({})).toEqual({ status: 401, reason: "sign-in", wasRead: false });
    expect(await unread({ session, from: "https://elsewhere.test" })).toEqual({
      status: 403,
      reason: "cross-site",
      wasRead: false,
    });
    const reader = await aSessionOf(await aReader());
    expect(await refusal(await send(file, { session: reader }))).toEqual({ status: 403, reason: "practitioners-only" });
  });

  test("endless bodies are cut off where they grow too large", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const headers = {
      origin,
      host: new URL(origin).host,
      cookie: `authjs.session-token=${session}`,
      "content-type": "multipart/form-data; boundary=x",
    };
    const endless: RequestInit & { duplex: "half" } = { method: "POST", body, headers, duplex: "half" };
    expect(await refusal(await call(POST, new Request(`${origin}/api/v1/images`, endless)))).toMatchObject({
      reason: "file-too-large",
    });
    expect(sent).toBeLessThan(15);
  });
});

test("a drawing of our own is rasterised", async () => {
  const { key, picture } = await storeHero(Buffer.from(svg.replace("80", "1600").replace("45", "900")));
  expect(key).toMatch(/-1600x900$/);
  expect((await stored(picture.src)).includes("script")).toBe(false);
});

test.each([
  "../secret",
  "heroes/../../.env",
  "heroes",
  `heroes/${"0".repeat(32)}-9x9-9.webp`,
  "%2e%2e/x",
  "heroes/x\0.webp",
])("there is nothing to be had under /media/%s", async (path) => {
  expect((await media(path)).status).toBe(404);
});
