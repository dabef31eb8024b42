import { checkInPath, stopPath } from "@/lib/check-ins/schema";
import type { NoteMail } from "@/lib/members/events";

const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What asks after so many weeks; in a mailbox, where others may read, the question is named by its day alone. */
export function askingMail({ id, week, askedOn }: { id: string; week: number; askedOn: Date }): NoteMail {
  return {
    subject: `How is it going, ${week} weeks on?`,
    heading: `How is it going, ${week} weeks on?`,
    paragraphs: [
      `${week} weeks ago an answer to what you asked on ${longDate.format(askedOn)} was marked. Has it helped? Three taps tell, and others with the same can learn from it.`,
      "How is it now? Nothing is saved before you send it on the page that opens.",
    ],
    choices: [
      { label: "Better", query: "change=BETTER" },
      { label: "The same", query: "change=SAME" },
      { label: "Worse", query: "change=WORSE" },
    ],
    action: "Answer in three taps",
    footer: "Sent because an answer to you was marked. We ask after 2, 6 and 12 weeks.",
    stop: { page: stopPath(id), oneClick: `/api${stopPath(id)}` },
    isKeyed: true,
  };
}

/** The line in the inbox that goes with it. */
export const askingNote = (id: string, week: number) => ({
  title: `How is it going, ${week} weeks on?`,
  path: checkInPath(id),
});

/** What tells whoever answered that it got worse. */
export const worseMail: NoteMail = {
  subject: "Somebody you answered is not doing better",
  heading: "Somebody you answered is not doing better",
  paragraphs: ["They followed up on your answer and report that it has become worse. They may need a word from you."],
  action: "Look at the thread",
  footer: "Sent because you gave the answer that was marked.",
  stop: null,
};
