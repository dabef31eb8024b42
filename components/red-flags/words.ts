import type { CareLevel } from "@/lib/red-flags/schema";

/** What each level of urgency is called, and what it asks of the reader. */
export const careWords: Record<CareLevel, { title: string; lead: string; short: string }> = {
  EMERGENCY: {
    title: "Get emergency help now",
    lead: "This cannot wait for an answer here. Do not drive yourself.",
    short: "Emergency",
  },
  URGENT: {
    title: "Have this looked at soon: today, or within days",
    lead: "Somebody should examine you before you try any exercise. The lines below say how soon.",
    short: "Urgent",
  },
  NON_URGENT: {
    title: "Have this looked at, without hurry",
    lead: "Nothing here needs to be seen today, and somebody who can examine you will tell you more than a forum.",
    short: "Not urgent",
  },
  SUPPORT: {
    title: "This sounds heavy to carry alone",
    lead: "Exercises are not the answer to it. People are there to listen, now.",
    short: "Support",
  },
};
