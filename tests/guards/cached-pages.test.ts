import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { root } from "@/tests/guards/tree";

const profiles = z.object({
  cacheLife: z.record(z.string(), z.object({ revalidate: z.number(), expire: z.number() })),
});

test("no page is sent so that a browser shows an older one while it asks for the new", async () => {
  const { default: config } = await import(/* @vite-ignore */ join(root, "next.config.mjs"));
  const { cacheLife } = profiles.parse(config);
  expect(Object.keys(cacheLife)).not.toEqual([]);
  for (const [name, { revalidate, expire }] of Object.entries(cacheLife))
    expect([name, expire]).toEqual([name, revalidate]);
});
