import type { ReactNode } from "react";

const letter = (text: string, className: string) => (
  <span aria-hidden="true" className={className}>
    {text}
  </span>
);

const drawn = (path: string) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 20 20"
    className="w-5 fill-none stroke-[1.6] stroke-current [stroke-linecap:round] [stroke-linejoin:round]"
  >
    <path d={path} />
  </svg>
);

/** The pictures on the tools. */
export const icons = {
  bold: letter("B", "font-bold"),
  italic: letter("I", "font-serif italic"),
  heading: letter("H", "font-serif font-semibold text-step-1"),
  smallHeading: letter("H", "font-serif font-semibold text-step--1"),
  bullets: drawn("M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01"),
  numbers: drawn("M9 5h8M9 10h8M9 15h8M3 3.5 4.2 3v4M3 12h2.4L3 16.5h2.5"),
  quote: drawn("M4 4v12M8 6h9M8 10h9M8 14h6"),
  link: drawn(
    "M8.5 11.5a3.2 3.2 0 0 0 4.5 0l3-3A3.2 3.2 0 0 0 11.500 4l-1 1M11.500 8.500a3.2 3.2 0 0 0-4.500 0l-3 3A3.2 3.2 0 0 0 8.500 16l1-1",
  ),
  code: drawn("m7 6-4 4 4 4M13 6l4 4-4 4"),
  undo: drawn("M7 4 3.500 7.500 7 11M3.500 7.500H12a4.250 4.250 0 0 1 0 8.500H8"),
  redo: drawn("M13 4l3.500 3.500L13 11M16.500 7.500H8a4.250 4.250 0 0 0 0 8.500h4"),
  image: drawn("M3 4h14v12H3zM3 13l4-4 4 4 2.500-2.500L17 14M12.500 7.500h.01"),
  exercise: drawn(
    "M10 4.500a1.250 1.250 0 1 0 0-2.500 1.250 1.250 0 0 0 0 2.500M3.500 8 10 7l6.500 1M10 7v5M10 12l-4 6M10 12l4 6",
  ),
  mention: drawn("M13.500 10a3.500 3.500 0 1 1-1-2.450V11.500a2 2 0 0 0 4 0V10A6.500 6.500 0 1 0 14 15.100"),
  word: drawn("M4 3.500h9a3 3 0 0 1 3 3v10H7a3 3 0 0 1-3-3zM4 13.500a3 3 0 0 1 3-3h9M7.500 6.500h5"),
} satisfies Record<string, ReactNode>;
