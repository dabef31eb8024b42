import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Colour = { lightness: number; chroma: number; hue: number };

const oklch = String.raw`\s*oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)\s*`;
const pair = new RegExp(String.raw`--([a-z-]+): light-dark\(${oklch},${oklch}\)`, "g");

function colour(numbers: readonly (string | undefined)[]): Colour {
  const [lightness = Number.NaN, chroma = Number.NaN, hue = Number.NaN] = numbers.map(Number);
  return { lightness: lightness / 100, chroma, hue };
}

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(pair)].map(([, name = "", ...n]) => [
    name,
    { light: colour(n.slice(0, 3)), dark: colour(n.slice(3)) },
  ]),
);

/** OKLCH to relative luminance, by way of linear sRGB clipped to its gamut (matrices: Björn Ottosson, 2020). */
function luminance({ lightness, chroma, hue }: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string, theme: "light" | "dark"): number {
  const [one, other] = [tokens.get(first), tokens.get(second)];
  if (!one || !other) throw new Error(`No such colour: ${one ? second : first}`);
  const [darker = 0, lighter = 0] = [luminance(one[theme]), luminance(other[theme])].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["paper", "surface", "sunken", "accent-wash"];
const washes = ["helped-wash", "endorsed-wash", "waiting-wash", "urgent-wash"];
const states = ["helped", "endorsed", "waiting", "urgent"];
const texts = [
  "ink",
  "ink-soft",
  "accent",
  "accent-strong",
  "side-left",
  "side-right",
  "trainer",
  "teacher",
  ...states,
];

const readable: [string, string][] = [
  ...texts.flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...["ink", "ink-soft", "accent"].flatMap((text) => washes.map((wash): [string, string] => [text, wash])),
  ...states.map((state): [string, string] => [state, `${state}-wash`]),
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["urgent-ink", "urgent"],
  ["emergency-ink", "emergency-ground"],
];
const discernible: [string, string][] = [
  ...["paper", "surface", "sunken"].map((ground): [string, string] => ["edge", ground]),
  ...["side-left", "side-right", "accent"].map((tint): [string, string] => [tint, "figure-part"]),
];

describe.each(["light", "dark"] as const)("colours in the %s theme", (theme) => {
  it.each(readable)("let %s be read on %s (WCAG 1.4.3)", (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(discernible)("let %s be seen on %s (WCAG 1.4.11)", (shape, ground) => {
    expect(contrast(shape, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
