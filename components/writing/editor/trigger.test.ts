import { expect, test } from "vitest";
import { begunIn } from "@/components/writing/editor/trigger";

test.each([
  ["@", "member", ""],
  ["thank you, @in", "member", "in"],
  ["(@ines-m", "member", "ines-m"],
  ["/bridge", "exercise", "bridge"],
  ["try /couch str", "exercise", "couch str"],
])("%j begins something", (text, kind, words) => {
  expect(begunIn(text)).toEqual({ kind, words });
});

test.each(["mail@exam", "@in es", "and/or", "1/2", "/", "/b", "https://example", "@a@b"])(
  "%j begins nothing",
  (text) => {
    expect(begunIn(text)).toBeNull();
  },
);
