type Queue = { readonly href: string; readonly label: string; readonly hint: string };

/** What moderators look after, each on a page of its own; the overview lists them in this order. */
export const queues: readonly Queue[] = [
  {
    href: "/moderation/credentials",
    label: "Credentials",
    hint: "Applications of practitioners, and credentials that stand",
  },
  {
    href: "/moderation/harm",
    label: "Answers that could harm",
    hint: "A practitioner saw harm in them; they are hidden until somebody decides",
  },
  { href: "/waiting", label: "Waiting list", hint: "Questions without an answer, red flags first" },
  {
    href: "/imported-exercises",
    label: "Imported exercises",
    hint: "From other libraries, held until a practitioner makes an exercise of one",
  },
  { href: "/media-requests", label: "Reported private requests", hint: "Shown to you by whoever was asked" },
  {
    href: "/exercises/review",
    label: "Exercises",
    hint: "New exercises and revisions that wait for a second practitioner",
  },
  { href: "/moderation/red-flags", label: "Red flag rules", hint: "Signs that are asked for and read out of texts" },
  { href: "/moderation/log", label: "Log of moderation", hint: "Who did what, the newest first" },
];
