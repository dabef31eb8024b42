import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { elsewhere, frameOrigins } from "@/lib/platform/videos/elsewhere";

const youTube = { page: "https://www.youtube.com/watch?v=aB3_-xyzW90", keeper: "YouTube" };
const peerTube = { page: "https://framatube.org/w/9dRFC6Ya11NCVeYKn8ZhiD", keeper: "framatube.org" };

test.each([
  ["https://www.youtube.com/watch?v=aB3_-xyzW90&t=12s&list=PL1", youTube],
  ["https://youtu.be/aB3_-xyzW90?si=tracking", youTube],
  [" https://m.youtube.com/shorts/aB3_-xyzW90 ", youTube],
  ["https://www.youtube-nocookie.com/embed/aB3_-xyzW90?autoplay=1", youTube],
  ["https://vimeo.com/76979871", { page: "https://vimeo.com/76979871", keeper: "Vimeo" }],
  ["https://player.vimeo.com/video/76979871?h=8272103f6e", { page: "https://vimeo.com/76979871/8272103f6e" }],
  ["https://framatube.org/w/9dRFC6Ya11NCVeYKn8ZhiD", peerTube],
  ["https://framatube.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d", { keeper: "framatube.org" }],
])("%s leads to a video, and nothing of its address is kept but that", (address, found) => {
  const place = elsewhere(address);
  expect(place).toMatchObject(found);
  expect(frameOrigins).toContain(new URL(place?.frame ?? "").origin);
  expect(elsewhere(place?.page ?? "")).toEqual(place);
});

test.each([
  "http://www.youtube.com/watch?v=aB3_-xyzW90",
  "https://www.youtube.com.evil.example/watch?v=aB3_-xyzW90",
  "https://www.youtube.com/watch?v=short",
  "https://www.youtube.com/@somebody",
  "https://www.youtube.com:8443/watch?v=aB3_-xyzW90",
  "https://me@www.youtube.com/watch?v=aB3_-xyzW90",
  "https://vimeo.com/../76979871x",
  "https://framatube.org/videos/embed/9dRFC6Ya11NCVeYKn8ZhiD%22%3E",
  "https://elsewhere.example/film.mp4",
  "javascript:alert(1)",
  "data:text/html,hello",
  "",
])("%s is no video that we show", (address) => {
  expect(elsewhere(address)).toBeNull();
});

test("pages may show frames of those alone whose videos can be linked", async () => {
  const config = readFileSync("next.config.mjs", "utf8");
  const [, listed = ""] = /const frames = (\[[^\]]+\]);/.exec(config) ?? [];
  expect(z.array(z.string()).parse(JSON.parse(listed.replace(/,\s*\]/, "]")))).toEqual(frameOrigins);
  expect(config).toMatch(/frame-src \$\{frames\.join\(" "\)\}/);
});
