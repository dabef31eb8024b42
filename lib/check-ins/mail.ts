import { checkInPath, stopPath } from "@/lib/check-ins/schema";
import type { NoteMail } from "@/lib/members/events";

const longDate = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

type Asked = { readonly id: string; readonly week: number; readonly askedOn: Date; readonly isAsker: boolean };

const begins = ({ week, askedOn, isAsker }: Asked): string =>
  isAsker
    ? `${week} weeks ago an answer to what you asked on ${longDate.format(askedOn)} was marked. Has it helped? Three taps tell, and others with the same can learn from it.`
    : `${week} weeks ago you took exercises of an answer into your plan; the question was asked on ${longDate.format(askedOn)}, and you said that you have the same. Have they helped? Three taps tell. You are only counted, unless you choose to be shown.`;

const footers = {
  asker: "Sent because an answer to you was marked. We ask after 2, 6 and 12 weeks.",
  other:
    "Sent because you have the same as somebody who asked, and took exercises of an answer into your plan. We ask after 2, 6 and 12 weeks.",
};

/** What asks after so many weeks; in a mailbox, where others may read, the question is named by its day alone. */
export function askingMail(asked: Asked): NoteMail {
  const { id, week, isAsker } = asked;
  return {
    subject: `How is it going, ${week} weeks on?`,
    heading: `How is it going, ${week} weeks on?`,
    paragraphs: [begins(asked), "How is it now? Nothing is saved before you send it on the page that opens."],
    choices: [
      { label: "Better", query: "change=BETTER" },
      { label: "The same", query: "change=SAME" },
      { label: "Worse", query: "change=WORSE" },
    ],
    action: "Answer in three taps",
    footer: isAsker ? footers.asker : footers.other,
    stop: { page: stopPath(id), oneClick: `/api${stopPath(id)}` },
    isKeyed: true,
  };
}

/** The line in the inbox that goes with it. */
export const askingNote = (id: string, week: number) => ({
  title: `How is it going, ${week} weeks on?`,
  path: checkInPath(id),
});

const worseMail = (subject: string, said: string): NoteMail => ({
  ...{ subject, heading: subject, paragraphs: [said] },
  action: "Look at the thread",
  footer: "Sent because you gave the answer.",
  stop: null,
});

/** What tells whoever answered that it got worse: for the asker, or for somebody else who followed the answer. */
export const worseNote = (isAsker: boolean): { title: string; mail: NoteMail } =>
  isAsker
    ? {
        title: "Somebody you answered reports that it got worse",
        mail: worseMail(
          "Somebody you answered is not doing better",
          "They followed up on your answer and report that it has become worse. They may need a word from you.",
        ),
      }
    : {
        title: "Somebody who followed your answer reports that it got worse",
        mail: worseMail(
          "Somebody who followed your answer is not doing better",
          "A member who has the same as the asker took exercises of your answer into their plan, and reports that it has become worse. A word on when to stop them may help others too.",
        ),
      };
