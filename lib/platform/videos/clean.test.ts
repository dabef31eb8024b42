import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Bytes } from "@/lib/platform/videos/bytes";
import { cleanVideo } from "@/lib/platform/videos/clean";
import { cleanMp4 } from "@/lib/platform/videos/mp4";
import { cleanWebm } from "@/lib/platform/videos/webm";
import { anMp4, aTrack, aWebm, box, secrets } from "@/tests/fixtures/clips";

const folder = mkdtempSync(join(tmpdir(), "evenstride-clips-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** What a file becomes: its type and bytes, or why it is refused. */
async function cleaned(content: Uint8Array) {
  const path = join(folder, String(++count));
  writeFileSync(path, content);
  try {
    const type = await cleanVideo(path);
    return { type, bytes: readFileSync(path) };
  } catch (error) {
    return { reason: error instanceof Error && "reason" in error ? error.reason : error };
  }
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

test.each([
  ["MP4", anMp4(), "video/mp4"],
  ["QuickTime", anMp4({ brand: "qt  " }), "video/mp4"],
  ["WebM", aWebm(), "video/webm"],
  ["WebM whose format is filled up with zeros", aWebm({ docType: "webm\0\0" }), "video/webm"],
  ["WebM as a browser records it, without lengths", aWebm({ endless: true }), "video/webm"],
])("%s keeps its length and its picture, and loses place, maker and time", async (_name, content, type) => {
  const result = await cleaned(content);
  expect(result.type).toBe(type);
  const text = result.bytes?.toString("latin1") ?? "";
  expect(text).toHaveLength(content.length);
  expect(text).toContain("the picture itself");
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(text).not.toContain("location.ISO6709");
  // A second pass finds the same: what was blanked is well made.
  expect((await cleaned(result.bytes ?? content)).bytes?.equals(result.bytes ?? Buffer.alloc(0))).toBe(true);
});

test("when a clip was recorded is forgotten", async () => {
  const { bytes = Buffer.alloc(0) } = await cleaned(anMp4());
  const head = bytes.indexOf("mvhd");
  expect(bytes.readUInt32BE(head + 8)).toBe(0);
  expect(bytes.readUInt32BE(head + 12)).toBe(0);
});

describe("refused", () => {
  /** A track of measured places; samples without a byte lie anywhere. */
  const measured = (track: { samples?: number; chunks?: number; sampleBytes?: number }) =>
    aTrack({ kind: "meta", sampleAt: 28, sampleBytes: 0, ...track });
  const whole = [...anMp4()];
  const webm = [...aWebm()];
  const cases: [string, Uint8Array, string][] = [
    ["nothing", new Uint8Array(0), "video-format"],
    ["a few bytes", Uint8Array.from([1, 2, 3]), "video-format"],
    ["a picture under a clip's name", Uint8Array.from([0xff, 0xd8, 0xff, ...Array(40).fill(0)]), "video-format"],
    ["a page", Uint8Array.from(ascii("<!doctype html><script>alert(1)</script>")), "video-format"],
    ["AVI", Uint8Array.from(ascii("RIFF....AVI LIST...............")), "video-format"],
    ["a still picture in MP4's wrapping", anMp4({ brand: "avif" }), "video-format"],
    ["Matroska", aWebm({ docType: "matroska" }), "video-format"],
    ["a word for its format that is long", aWebm({ docType: `webm${"\0".repeat(13)}` }), "video-format"],
    ["MP4 cut off at 90 %", Uint8Array.from(whole.slice(0, Math.floor(whole.length * 0.9))), "video-cut-short"],
    ["WebM cut off at 90 %", Uint8Array.from(webm.slice(0, Math.floor(webm.length * 0.9))), "video-cut-short"],
    ["MP4 without its index", anMp4({ withoutIndex: true }), "video-without-index"],
    ["MP4 with two", anMp4({ after: box("moov", box("mvhd", Array(100).fill(0))) }), "video-without-index"],
    ["sound alone", anMp4({ tracks: ["soun"] }), "video-without-picture"],
    ["sound alone in WebM", aWebm({ trackTypes: [2] }), "video-without-picture"],
    ["subtitles in WebM", aWebm({ trackTypes: [1, 17] }), "video-extra-track"],
    ["measured places in pieces", anMp4({ after: box("moof", box("mfhd", [0])) }), "video-extra-track"],
    ["a track of very many samples", anMp4({ more: [measured({ samples: 1_000_001 })] }), "video-unreadable"],
    ["many tracks of many", anMp4({ more: Array(3).fill(measured({ samples: 400_000 })) }), "video-unreadable"],
    ["very many chunks", anMp4({ more: [measured({ chunks: 100_001 })] }), "video-unreadable"],
    ["the same bytes over and over", anMp4({ more: [measured({ sampleBytes: 18, chunks: 500 })] }), "video-unreadable"],
    ["a page behind the clip", anMp4({ after: ascii("<script>alert(1)</script>") }), "video-cut-short"],
    ["a few bytes behind the clip", anMp4({ after: [1, 2, 3] }), "video-unreadable"],
    ["a page behind a WebM", aWebm({ after: ascii("<script>alert(1)</script>") }), "video-unreadable"],
  ];
  test.each(cases)("%s", async (_name, content, reason) => {
    expect(await cleaned(content)).toEqual({ reason });
  });
});

describe("made of nothing but parts", () => {
  /** A file that is in memory: what is counted here is reads. */
  const held = (content: Uint8Array): Bytes => ({
    size: content.length,
    read: async (at, length) => new DataView(content.buffer, at, length),
    write: async () => undefined,
  });
  const repeated = (part: readonly number[], times: number) => Array.from({ length: times }, () => part).flat();
  const [nothing, cluster] = [
    [0xec, 0x80],
    [0x1f, 0x43, 0xb6, 0x75, 0x80],
  ];
  test.each([
    [
      "WebM, in a cluster without length",
      () => cleanWebm(held(aWebm({ endless: true, after: repeated(nothing, 200_000) }))),
    ],
    ["WebM, in its segment", () => cleanWebm(held(aWebm({ endless: true, after: repeated(cluster, 200_000) })))],
    [
      "MP4, in several",
      () => cleanMp4(held(anMp4({ tracks: ["vide"], after: repeated(box("moof", repeated(box("traf"), 40_000)), 6) }))),
    ],
  ])("%s", async (_name, clean) => {
    await expect(clean()).rejects.toMatchObject({ reason: "video-unreadable" });
  });
});

test("a page inside a part that nobody knows is blanked", async () => {
  const page = "<script>alert(1)</script>";
  const { bytes } = await cleaned(
    anMp4({ tracks: ["vide"], after: [...box("free", ascii(page)), ...box("html", ascii(page))] }),
  );
  expect(bytes?.toString("latin1")).not.toContain("script");
});
