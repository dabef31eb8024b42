import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { careNumbersFile, toCareNumbers } from "@/lib/red-flags/care-numbers";
import { telephoneHref } from "@/lib/red-flags/telephone";

const numbers = toCareNumbers(careNumbersFile.parse(parse(readFileSync("prisma/reference/care-numbers.yaml", "utf8"))));
const of = (country: string) => numbers.find((each) => each.country === country);

describe("numbers to call", () => {
  it("are told apart where the same digits mean another thing", () => {
    expect(of("GB")?.advice?.number).toBe("111");
    expect(of("GB")?.emergency.number).toBe("999");
    expect(of("NZ")?.emergency.number).toBe("111");
    expect(of("NZ")?.advice?.number).not.toBe("111");
  });

  it("never give one number for advice or a crisis and for an ambulance in the same country", () => {
    const doubled = numbers.filter(({ emergency, advice, crisis }) =>
      [advice?.number, crisis?.number].includes(emergency.number),
    );
    expect(doubled).toEqual([]);
  });

  it.each(["AU", "CA", "IE", "IN", "JP", "KR", "US", "ZA"])("are known for %s", (country) => {
    expect(of(country)?.emergency.source.url).toMatch(/^https:/);
  });

  it("reach an ambulance in every country of the EU", () => {
    const union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
    expect(union.filter((country) => !of(country))).toEqual([]);
  });

  it("name who answers, except for an ambulance", () => {
    const nameless = numbers.flatMap(({ country, advice, crisis }) =>
      [advice, crisis].some((line) => line !== null && line.name === null) ? [country] : [],
    );
    expect(nameless).toEqual([]);
  });

  it("become links that a telephone understands", () => {
    expect(telephoneHref("13 11 14")).toBe("tel:131114");
    expect(telephoneHref("0120-279-338")).toBe("tel:0120279338");
    expect(telephoneHref("#7119")).toBe("tel:%237119");
  });
});
