import type { MediaRequestLineView, MediaTemplate, MediaViewView } from "@/lib/media-requests/schema";

type Template = { readonly label: string; readonly asks: readonly string[] };

/** What each template asks for, in words that somebody at home can follow. */
export const templates: Readonly<Record<MediaTemplate, Template>> = {
  BOTH_LEGS: {
    label: "Standing: front, side, both legs",
    asks: [
      "Stand barefoot as you usually do, feet as wide as your hips.",
      "One photo from the front, one from each side, one from behind, from the hips to the feet.",
      "The camera at the height of your knees, two to three metres away.",
    ],
  },
  WALKING: {
    label: "Walking, 10 seconds from the side and from behind",
    asks: [
      "Walk at your usual pace for about ten seconds, barefoot or in flat shoes.",
      "Once past the camera, seen from the side, and once away from it, seen from behind.",
      "The camera stands still at the height of your hips; your feet are in the picture.",
    ],
  },
  SINGLE_LEG_SQUAT: {
    label: "Standing on one leg and bending the knee",
    asks: [
      "Stand on one leg near a wall that you can touch, and bend the knee a little, five times. Then the other leg.",
      "The camera in front of you, at the height of your knees.",
      "Leave it out if it hurts or if you feel unsteady.",
    ],
  },
  OWN_WORDS: { label: "Something else, in my own words", asks: [] },
};

/** Where a request stands, as each of the two reads it. */
export function stateWords({ state, part, practitioner, asker, isKept }: MediaRequestLineView): string {
  if (isKept) return "Over. It was reported: what was sent is kept until moderators have decided, then deleted";
  const asking = part === "ASKER";
  switch (state) {
    case "ASKED":
      return asking ? `${practitioner.name} waits for your answer` : `Waits for ${asker.name} to answer`;
    case "ACCEPTED":
      return asking ? "Accepted. Nothing has been sent yet" : "Accepted. Nothing has come yet";
    case "SENT":
      return asking ? `Sent to ${practitioner.name}` : "There is something to look at";
    case "DECLINED":
      return "Declined";
    case "ENDED":
      return "Over. What was sent has been deleted";
  }
}

/** What somebody did, for the log. */
export function lookWords({ kind, position }: MediaViewView): string {
  if (kind === "OPENED") return "opened the request";
  return kind === "SEEN" ? `looked at number ${position}` : `downloaded number ${position}`;
}

/** A moment of a clip: "0:03.2". */
export function momentWords(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  return `${Math.floor(tenths / 600)}:${String(Math.floor((tenths % 600) / 10)).padStart(2, "0")}.${tenths % 10}`;
}
