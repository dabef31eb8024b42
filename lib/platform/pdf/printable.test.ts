import { describe, expect, it } from "vitest";
import { cutWord, lacksLetters, printable } from "@/lib/platform/pdf/printable";

const latin = (sign: string): boolean => /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f–—‘’“”…•]/u.test(sign);
const printed = (text: string): string => printable(text, latin);

describe("a text that is printed", () => {
  it("stays as it is where the letters are there", () => {
    expect(printed("Łódź – “3 × 10”, naïve…\nnext line")).toBe("Łódź – “3 × 10”, naïve…\nnext line");
  });

  it("puts accents written apart together", () => {
    expect(printed("cafe\u0301")).toBe("café");
  });

  it("names a script it lacks, once for a whole stretch", () => {
    expect(printed("Pain: وجع في الورك. Since May")).toBe("Pain: [Arabic text, not printable here]. Since May");
    expect(printed("고관절 통증")).toBe("[Korean text, not printable here]");
    expect(printed("Боль и πόνος")).toBe("[Cyrillic text, not printable here] [Greek text, not printable here]");
  });

  it("names emoji, whatever they are joined of", () => {
    expect(printed("ok 🦵🏽👍 now")).toBe("ok [emoji] now");
    expect(printed("👩‍⚕️")).toBe("[emoji]");
  });

  it("writes arrows and signs of comparison in letters", () => {
    expect(printed("2 → 5, ≥ 3, non‑weight")).toBe("2 -> 5, >= 3, non-weight");
  });

  it("is cut inside a word only where that would run over the edge, and keeps each letter", () => {
    expect(cutWord("gluteus-medius-tendinopathy")).toEqual(["gluteus-medius-tendinopathy"]);
    const long = "https://forum.example/".padEnd(200, "ü");
    expect(cutWord(long).join("")).toBe(long);
    expect(Math.max(...cutWord(long).map((piece) => piece.length))).toBeLessThan(20);
  });

  it("is told to lack letters for a script it names, and for nothing that is written in another way", () => {
    expect(lacksLetters("Pain: وجع", latin)).toBe(true);
    expect(lacksLetters("Nguyễn, 2 → 5, ok 👍", latin)).toBe(false);
  });

  it("drops accents it lacks and signs that show nothing", () => {
    expect(printed("Nguyễn\u200b \u202eab\u00ad")).toBe("Nguyen ab");
  });

  it("never leaves a sign that cannot be drawn", () => {
    for (const text of ["\u{1f9ff}", "अ", "\u0000", "\ud800", "漢字", "ⵣ"])
      expect([...printed(text)].every(latin), text).toBe(true);
  });
});
