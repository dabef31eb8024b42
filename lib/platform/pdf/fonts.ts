import { join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { cutWord } from "@/lib/platform/pdf/printable";

/** Families in the order they are asked for a letter. */
export const families: string[] = ["Text", "Text extended"];

const files = join(process.cwd(), "node_modules", "@fontsource", "atkinson-hyperlegible-next", "files");
const weights = [400, 700] as const;

function registerFamily(family: string, subset: string): void {
  const fonts = weights.map((fontWeight) => ({
    src: join(files, `atkinson-hyperlegible-next-${subset}-${fontWeight}-normal.woff`),
    fontWeight,
  }));
  Font.register({ family, fonts });
}

async function load(): Promise<void> {
  registerFamily("Text", "latin");
  registerFamily("Text extended", "latin-ext");
  Font.registerHyphenationCallback(cutWord);
  await Promise.all(
    families.flatMap((fontFamily) => weights.map((fontWeight) => Font.load({ fontFamily, fontWeight }))),
  );
}

let loaded: Promise<void> | undefined;

/** Reads the letters from disk, once in a process. */
export function loadFonts(): Promise<void> {
  loaded ??= load();
  return loaded;
}

type WithGlyphs = { hasGlyphForCodePoint(codePoint: number): boolean };

const hasGlyphs = (data: unknown): data is WithGlyphs =>
  typeof data === "object" && data !== null && "hasGlyphForCodePoint" in data;

/** Can this sign be drawn? Asked after {@link loadFonts}. */
export function hasGlyph(sign: string): boolean {
  const codePoint = sign.codePointAt(0) ?? 0;
  return families.some((fontFamily) => {
    const data: unknown = Font.getFont({ fontFamily, fontWeight: 400 })?.data;
    return hasGlyphs(data) && data.hasGlyphForCodePoint(codePoint);
  });
}
