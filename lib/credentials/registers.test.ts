import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { registersFile, registersFor } from "@/lib/credentials/registers";

const registers = registersFile.parse(parse(readFileSync("prisma/reference/registers.yaml", "utf8")));
const ids = (profession: Parameters<typeof registersFor>[1]["profession"], country: string) =>
  registersFor(registers, { profession, country }).map(({ id }) => id);

describe("the list of registers", () => {
  it("has one for physiotherapists in each country that we promise", () => {
    const promised = "GB IE DE AT CH NL AU NZ CA US NO SE DK FI PT ES FR IT IN ZA KR".split(" ");
    expect(promised.filter((country) => ids("PHYSIOTHERAPIST", country).length === 0)).toEqual([]);
  });

  it("says how to prove it where nobody can search", () => {
    expect(registers.filter(({ searchUrl, proof }) => searchUrl === null && proof === null)).toEqual([]);
  });

  it("offers those of the country first, then those for any country, and no other profession's", () => {
    expect(ids("STRENGTH_COACH", "GB")).toEqual(["gb-cimspa", "gb-uksca", "int-acsm", "int-ereps", "int-nsca"]);
    expect(ids("OSTEOPATH", "GB")).toEqual(["gb-gosc"]);
    expect(ids("MOVEMENT_TEACHER", "JO")).toEqual(["int-ereps", "int-npcp", "int-yoga-alliance"]);
    expect(ids("PHYSIOTHERAPIST", "AQ")).toEqual([]);
  });

  it("refuses two registers of the same id", () => {
    expect(registersFile.safeParse([registers[0], registers[0]]).success).toBe(false);
  });
});
