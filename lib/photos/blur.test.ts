import { rgbaToThumbHash } from "thumbhash";
import { expect, test } from "vitest";
import { blurOf } from "@/lib/photos/blur";

const plain = (width: number, height: number, colour: readonly number[]) =>
  btoa(
    String.fromCharCode(
      ...rgbaToThumbHash(width, height, Uint8Array.from(Array.from({ length: width * height }, () => colour).flat())),
    ),
  );

test("a placeholder becomes a small bitmap of the same shape and colour", () => {
  const address = blurOf(plain(30, 20, [200, 40, 40, 255]));
  expect(address.length).toBeLessThan(300);
  const bytes = Uint8Array.from(atob(address.replace("data:image/bmp;base64,", "")), (each) => each.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  expect([view.getUint32(2, true), view.getInt32(18, true), view.getInt32(22, true)]).toEqual([bytes.length, 6, 4]);
  const [blue = 0, green = 0, red = 0] = bytes.slice(54, 57);
  expect(red).toBeGreaterThan(170);
  expect(Math.max(blue, green)).toBeLessThan(80);
});
