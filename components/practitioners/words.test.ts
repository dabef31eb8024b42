import { describe, expect, it } from "vitest";
import { countryName, dayOf, languageNames, monthOf, professions } from "@/components/practitioners/words";

describe("a credential in words", () => {
  it("tells days as they stand in the register, wherever the reader is", () => {
    expect(monthOf("2026-03-01")).toBe("March 2026");
    expect(dayOf("2026-03-01")).toBe("1 March 2026");
  });

  it("names languages and countries, and leaves what is no code as it is", () => {
    expect(languageNames(["ar", "en"])).toBe("Arabic and English");
    expect(languageNames(["Swiss German!"])).toBe("Swiss German!");
    expect(countryName("IE")).toBe("Ireland");
    expect(countryName("--")).toBe("--");
  });

  it("sets trainers and teachers apart from clinicians", () => {
    const clinicians = Object.values(professions).filter(({ isClinical }) => isClinical);
    expect(new Set(Object.values(professions).map(({ mark }) => mark)).size).toBe(4);
    expect(new Set(clinicians.map(({ colour }) => colour))).toEqual(new Set(["text-endorsed"]));
    expect(professions.MOVEMENT_TEACHER.colour).not.toBe(professions.STRENGTH_COACH.colour);
    expect(clinicians.map(({ name }) => name)).toEqual(["Physiotherapist", "Osteopath"]);
  });
});
