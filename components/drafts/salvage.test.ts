import { expect, test } from "vitest";
import { z } from "zod";
import { contentOf, salvage } from "@/components/drafts/salvage";

const schema = z.object({ title: z.string(), places: z.array(z.string()), level: z.number().nullable() });
const empty = { title: "", places: [], level: null };

test("a draft of this release is taken whole", () => {
  const content = { title: "Hip", places: ["hip"], level: 3 };
  expect(salvage(schema, empty, content)).toEqual(content);
});

test("of a draft of an older release what still fits is taken, and what is new is empty", () => {
  expect(salvage(schema, empty, { title: "Hip", places: "hip", onset: "May" })).toEqual({ ...empty, title: "Hip" });
});

test("nothing is made of what cannot be read at all", () => {
  expect(salvage({ safeParse: () => ({ success: false, error: { issues: [] } }) }, empty, {})).toBeNull();
});

test("the safety check is left out of what is kept", () => {
  expect(contentOf({ title: "Hip", safety: { signs: ["RF-01a.one"] } })).toEqual({ title: "Hip" });
});
