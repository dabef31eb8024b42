import { families } from "@/lib/platform/pdf/fonts";

/** The ink of printed sheets: dark on white, and still told apart without colour. */
export const inks = { text: "#23312c", soft: "#5a6761", line: "#c9cec9", accent: "#1f5c46" } as const;

/** Sizes in points. Nothing is set smaller than `small`. */
export const sizes = { title: 17, heading: 11.5, text: 10, small: 8.5 } as const;

/** Paper and its margins, in points. */
export const paper = {
  page: {
    paddingTop: 40,
    paddingBottom: 58,
    paddingHorizontal: 44,
    fontFamily: families,
    color: inks.text,
  },
  /** Said of each text: inherited, a height of lines is counted in the renderer's own size and hides footers. */
  words: { fontSize: sizes.text, lineHeight: 1.35 },
  footer: {
    position: "absolute",
    bottom: 24,
    left: 44,
    right: 44,
    flexDirection: "row",
    justifyContent: "space-between",
    gap: 12,
    borderTopWidth: 0.75,
    borderTopColor: inks.line,
    paddingTop: 5,
    fontSize: sizes.small,
    color: inks.soft,
  },
} as const;
