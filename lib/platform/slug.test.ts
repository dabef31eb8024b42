import { expect, test } from "vitest";
import { firstFree, slugOf } from "@/lib/platform/slug";

test.each([
  ["Inner and outer thighs share the work", "inner-and-outer-thighs-share-the-work"],
  ["Reading your own walk", "reading-your-own-walk"],
  ["Füße & Hüfte", "fuesse-and-huefte"],
])("%s becomes %s", (title, slug) => {
  expect(slugOf(title, 7)).toBe(slug);
});

test("a title without letters that an address can hold becomes the number", () => {
  expect(slugOf("…", 7)).toBe("article-7");
});

test("a long title is cut at a word", () => {
  const slug = slugOf("standing ".repeat(20), 7);
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/^(standing-)*standing$/);
});

test("one endless word is cut where the room ends", () => {
  expect(slugOf("a".repeat(160), 7)).toBe("a".repeat(80));
});

test("a taken address gets the first free number", () => {
  expect(firstFree("hips", [])).toBe("hips");
  expect(firstFree("hips", ["hips", "hips-3", "hips-and-knees"])).toBe("hips-2");
  expect(firstFree("hips", ["hips", "hips-2"])).toBe("hips-3");
});

test("no address hides a page of the site", () => {
  expect(firstFree("new", [])).toBe("new-2");
  expect(firstFree("browse", ["browse-2"])).toBe("browse-3");
});
