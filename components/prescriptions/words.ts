import type { Because, DoseSide } from "@/lib/prescriptions/schema";

/** What each side is called where one chooses it. */
export const sideLabels: Record<DoseSide, string> = {
  EACH: "Each side",
  LEFT: "Left",
  RIGHT: "Right",
  ALTERNATING: "Alternating",
  BOTH: "Both together",
};

/** What in a question speaks against an exercise, for whoever prescribes it. */
export const becauseWords: Record<Because, string> = {
  pregnant: "The asker is pregnant.",
  "birth-within-year": "The asker has given birth within the last year.",
  operation: "The asker names an operation: see when and where it was.",
  "began-after-operation": "It began after an operation.",
  "clot-flag": "A red flag stands here that can mean a clot in a leg. Nobody but practitioners and moderators sees it.",
  "fracture-flag":
    "A red flag stands here that can mean a broken bone. Nobody but practitioners and moderators sees it.",
  "thin-bones": "The asker names thin or broken bones among their conditions.",
  "under-16": "This is about somebody under 16.",
};
