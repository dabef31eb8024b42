import { expect, test } from "vitest";
import config from "@/next.config.mjs";

test("no page is sent so that a browser shows an older one while it asks for the new", () => {
  const profiles = Object.entries(config.cacheLife ?? {});
  expect(profiles.length).toBeGreaterThan(0);
  for (const [name, { revalidate, expire }] of profiles) expect([name, expire]).toEqual([name, revalidate]);
});
