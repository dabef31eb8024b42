import { describe, expect, it } from "vitest";
import { initials } from "./initials";

describe("initials", () => {
  it.each([
    ["Ines Oduya", "IO"],
    ["Maren", "M"],
    ["Maria del Carmen Fernández-Núñez", "MF"],
    ["  émilie  ", "É"],
    ["anna 🌿 berg", "AB"],
    ["🌿 Anna", "A"],
    ["👩🏽‍🦽", "👩🏽‍🦽"],
    ["سلمى عزيز", "س"],
    ["김민지", "김"],
    ["user_42", "U4"],
    ["???", "?"],
    ["", "–"],
    ["   ", "–"],
  ])("stand for %j as %j", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
