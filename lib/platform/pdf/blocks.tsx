import { Path, Svg, Text, View } from "@react-pdf/renderer";
import type { ComponentProps, ReactNode } from "react";
import { encode } from "uqr";
import { hasGlyph } from "@/lib/platform/pdf/fonts";
import { lacksLetters, printable } from "@/lib/platform/pdf/printable";
import { inks, paper, sizes } from "@/lib/platform/pdf/styles";

type Styled = { readonly style?: Exclude<ComponentProps<typeof View>["style"], readonly unknown[] | undefined> };

/** Text of a sheet: the one way to it, so that no sign is ever printed as a box. */
export function Words({ children, style = {} }: Styled & { children: string }) {
  return <Text style={{ ...paper.words, ...style }}>{printable(children, hasGlyph)}</Text>;
}

/** The sheet's own title. */
export function Title({ children }: { children: string }) {
  return <Words style={{ fontSize: sizes.title, fontWeight: 700, lineHeight: 1.2 }}>{children}</Words>;
}

/** Opens a part of a sheet and stays with its first lines. */
export function Heading({ children }: { children: string }) {
  return (
    <View minPresenceAhead={36} style={{ marginTop: 11, marginBottom: 4 }}>
      <Words style={{ fontSize: sizes.heading, fontWeight: 700, lineHeight: 1.2, color: inks.accent }}>
        {children}
      </Words>
    </View>
  );
}

/** One fact with its name before it. */
export function Fact({ name, children }: { name: string; children: string }) {
  return (
    <View style={{ flexDirection: "row", gap: 8, marginBottom: 2 }}>
      <Words style={{ width: 96, color: inks.soft }}>{name}</Words>
      <Words style={{ flex: 1 }}>{children}</Words>
    </View>
  );
}

/** Lesser words: dates, notes, what was left out. */
export function Small({ children }: { children: string }) {
  return <Words style={{ fontSize: sizes.small, color: inks.soft }}>{children}</Words>;
}

/** Says that some of what a sheet holds is in letters it lacks, and how to have it all the same. */
export function LettersNote({ of }: { of: unknown }) {
  if (!lacksLetters(JSON.stringify(of), hasGlyph)) return null;
  return (
    <Small>
      Some of this is written in letters that this sheet lacks: in its place stands which. Print the page instead to
      have all of it.
    </Small>
  );
}

/** A box to write or tick in by hand. */
export function Box({ size = 9 }: { size?: number }) {
  return <View style={{ width: size, height: size, borderWidth: 0.9, borderColor: inks.text, borderRadius: 1.5 }} />;
}

/** What stands together on one page. */
export function Together({ children, style = {} }: Styled & { children: ReactNode }) {
  return (
    <View style={style} wrap={false}>
      {children}
    </View>
  );
}

/** Line drawing as path data: `strokes` for the body, `props` for ground, things held and arrows. */
type Lines = { readonly viewBox: string; readonly strokes: readonly string[]; readonly props: readonly string[] };

const round = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** A line drawing, as vectors. */
export function Drawing({ drawing, size = 56 }: { drawing: Lines; size?: number }) {
  return (
    <Svg style={{ width: size, height: size }} viewBox={drawing.viewBox}>
      {drawing.props.map((path) => (
        <Path d={path} key={`prop ${path}`} stroke={inks.soft} strokeWidth={1.8} {...round} />
      ))}
      {drawing.strokes.map((path) => (
        <Path d={path} key={`stroke ${path}`} stroke={inks.accent} strokeWidth={3} {...round} />
      ))}
    </Svg>
  );
}

/** A QR code to an address, as one path. */
export function Qr({ address, size = 64 }: { address: string; size?: number }) {
  const { data } = encode(address, { ecc: "M", border: 2 });
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <Svg style={{ width: size, height: size }} viewBox={`0 0 ${data.length} ${data.length}`}>
      <Path d={modules.join("")} fill="#000000" />
    </Svg>
  );
}
