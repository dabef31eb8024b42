import { describe, expect, it } from "vitest";
import { libraryHref } from "@/components/exercises/library-address";
import { exerciseBrowse } from "@/lib/exercises/schema";

describe("the library's address", () => {
  it("is bare without filters", () => {
    expect(libraryHref({})).toBe("/exercises");
  });

  it("writes filters as words, in one order", () => {
    expect(libraryHref({ position: "SIDE_LYING", region: "hip", goal: "STRENGTH" }, "abc")).toBe(
      "/exercises?goal=strength&region=hip&position=side-lying&cursor=abc",
    );
  });

  it("is read back as it was written", () => {
    const filter = { goal: "RELEASE", muscle: "adductors", equipment: "none", position: "ALL_FOURS" } as const;
    const { searchParams } = new URL(libraryHref(filter), "http://forum.test");
    expect(exerciseBrowse.parse(Object.fromEntries(searchParams))).toEqual(filter);
  });

  it.each([{ goal: "beauty" }, { region: "hip'--" }, { muscle: "\0" }, { equipment: "rocket" }])(
    "refuses %j",
    (query) => {
      expect(exerciseBrowse.safeParse(query).success).toBe(false);
    },
  );
});
