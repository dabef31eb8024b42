import type { SavedReplyBody } from "@/lib/saved-replies/schema";

/** Neutral replies that somebody may begin with; they are copied, and theirs from then on. */
export const starters: readonly SavedReplyBody[] = [
  {
    kind: "ASK_BACK",
    title: "Since when, and what changed",
    markdown:
      "Hello {name}, two things would help me to answer:\n\n1. When did it begin, and did anything change in the weeks before (a new shoe, more walking, a fall)?\n2. Is it better, the same or worse than a month ago?",
  },
  {
    kind: "ASK_BACK",
    title: "Where exactly, and when",
    markdown:
      "Hello {name}, could you say for the {region}: where exactly do you feel it, on which side, and in which movement does it come first? If you can point to it with one finger, tell me where that finger is.",
  },
  {
    kind: "ASK_BACK",
    title: "What has been looked at",
    markdown:
      "Has anybody examined you for this, and what did they say? If there are pictures (X-ray, MRI), what stood in the report? In your own words is enough; please leave out names and numbers.",
  },
  {
    kind: "ANSWER",
    title: "What I would try first",
    markdown:
      "Hello {name},\n\n**What I think is going on:** …\n\n**What I would try for two weeks:** …\n\n**Stop and see somebody if** it gets worse from day to day, wakes you at night, or your leg goes numb or weak.\n\nTell us in two weeks how it went.",
  },
  {
    kind: "ANSWER",
    title: "This should be examined first",
    markdown:
      "Hello {name},\n\nfrom what you write I would have this examined before you exercise it. A forum cannot feel a joint or test a nerve. Ask for an appointment with … and tell them what you wrote here.\n\nUntil then, do what does not hurt, and come back with what they found.",
  },
];
