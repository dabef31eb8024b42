import type { DoseSide } from "@/lib/prescriptions/schema";

/** What each side is called where one chooses it. */
export const sideLabels: Record<DoseSide, string> = {
  EACH: "Each side",
  LEFT: "Left",
  RIGHT: "Right",
  ALTERNATING: "Alternating",
  BOTH: "Both together",
};
