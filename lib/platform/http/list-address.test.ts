import { expect, test } from "vitest";
import { z } from "zod";
import { pageOfList, readFilters } from "@/lib/platform/http/list-address";

const at = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://forum.test");
  return pageOfList(pathname, searchParams);
};
const filters = z.object({ state: z.enum(["waiting"]).optional(), topic: z.string().optional() });

test("a list without filters is one page", () => {
  expect(at("/questions")).toBe("/questions/browse/all");
});

test("the order of filters, empty ones and unknown ones make no new page", () => {
  const page = at("/questions?state=waiting&topic=knee");
  expect(at("/questions?topic=knee&utm_source=mail&state=waiting&region=")).toBe(page);
});

test("filters come back as they were set, whatever is in them", () => {
  const segment = at("/questions?topic=a%26state%3Dwaiting%2F..%25")?.split("/").at(-1) ?? "";
  expect(readFilters(filters, segment)).toEqual({ topic: "a&state=waiting/..%" });
});

test("filters that do not parse, or are not whole, lead nowhere", () => {
  expect(readFilters(filters, "state%3Dnowhere")).toBeNull();
  expect(readFilters(filters, "%E0%A4%A")).toBeNull();
});

test("an address that is no list is left alone", () => {
  expect(at("/questions/12-hip")).toBeNull();
});
