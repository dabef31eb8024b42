import { expect, test } from "vitest";
import { imageFile, imageKey, pictureOf } from "@/lib/images/schema";

const name = `heroes/${"0a".repeat(16)}`;

test("a picture is offered in every width that is kept, with room for it while it loads", () => {
  const address = (width: number) => `/media/${name}-1600x900-${width}.webp`;
  expect(pictureOf(`${name}-1600x900`, "A mat")).toEqual({
    src: address(1600),
    srcSet: `${address(640)} 640w, ${address(1280)} 1280w, ${address(1600)} 1600w`,
    width: 1600,
    height: 900,
    alt: "A mat",
  });
});

test("a small picture is kept once, as large as it is", () => {
  expect(pictureOf(`${name}-320x180`, "").srcSet).toBe(`/media/${name}-320x180-320.webp 320w`);
  expect(pictureOf(`${name}-640x360`, "").srcSet).toBe(`/media/${name}-640x360-640.webp 640w`);
});

test.each([
  "../../etc/passwd",
  "heroes/../../x",
  "heroes/short-1x1",
  `${name}-0x9`,
  `${name}-16000x9`,
  `${name}-1x1/..`,
])("%s is no key", (key) => {
  expect(imageKey.safeParse(key).success).toBe(false);
  expect(imageFile.safeParse(`${key}-640.webp`).success).toBe(false);
});
