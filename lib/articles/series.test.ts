import { expect, test } from "vitest";
import { neighboursIn, partsOf } from "@/lib/articles/series";

const post = (slug: string) => ({ kind: "ARTICLE" as const, slug, title: slug });
const written = [
  { part: 4, post: post("four") },
  { part: 1, post: post("one") },
  { part: 2, post: post("two") },
];

test("parts stand in order; what was announced and then written is written", () => {
  const announced = [
    { part: 3, title: "Three is coming", expectedOn: "2026-03-01" },
    { part: 2, title: "Two was promised", expectedOn: null },
  ];
  expect(partsOf(written, announced)).toEqual([
    { part: 1, title: "one", href: "/articles/one", expectedOn: null },
    { part: 2, title: "two", href: "/articles/two", expectedOn: null },
    { part: 3, title: "Three is coming", href: null, expectedOn: "2026-03-01" },
    { part: 4, title: "four", href: "/articles/four", expectedOn: null },
  ]);
});

test("the neighbours of a part are the written ones next to it", () => {
  expect(neighboursIn(written, 2)).toEqual({ previous: post("one"), next: post("four") });
  expect(neighboursIn(written, 1)).toEqual({ previous: null, next: post("two") });
  expect(neighboursIn(written, 4)).toEqual({ previous: post("two"), next: null });
});
