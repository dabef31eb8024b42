import type { NoteMail } from "@/lib/members/events";

/** Who hears what became of an answer; whoever says that it could harm, as its writer does. */
type Hearer = "writer" | "asker";

/** An e-mail without a word of the thread: mailboxes have other readers. */
const mailOf = (heading: string, paragraphs: string[], action: string): NoteMail => ({
  ...{ subject: heading, heading, paragraphs, action, stop: null },
  footer: "You get this because it is about something that you asked, wrote or marked. It is sent once.",
});

const untilDecided = "is hidden until a moderator decides";

/** What writer and asker hear when an answer is hidden; the question's title stands in the inbox alone. */
export function harmWords(hearer: Hearer, title: string) {
  if (hearer === "writer") {
    return {
      title: `A practitioner says that your answer to “${title}” could harm; it ${untilDecided}`,
      mail: mailOf(
        `An answer of yours ${untilDecided}`,
        ["A practitioner says that it could harm. Their reason stands with it."],
        "See why",
      ),
    };
  }
  return {
    title: `A practitioner says that an answer to “${title}” could harm; it ${untilDecided}`,
    mail: mailOf(
      `An answer that you were given ${untilDecided}`,
      [
        "A practitioner says that it could harm. Their reason stands with it.",
        "If you have begun with something from it, leave that until it is decided, or ask somebody who can examine you.",
      ],
      "See why",
    ),
  };
}

/** A decision, and what is true of its answer now. */
type Decided = {
  readonly verdict: "UPHELD" | "DISMISSED";
  readonly isUndone: boolean;
  /** Whether somebody else's "this could harm" hides the answer, whatever was decided on this one. */
  readonly isHiddenByAnother: boolean;
};

function outcome(answer: string, { verdict, isUndone, isHiddenByAnother }: Decided): string {
  if (isUndone) {
    const wasHidden = verdict === "UPHELD" || isHiddenByAnother;
    return `took a decision back: ${answer} ${wasHidden ? "stays hidden" : "is hidden again"} until somebody decides`;
  }
  if (verdict === "UPHELD") return `decided: ${answer} stays hidden because it could harm`;
  return isHiddenByAnother
    ? `decided: ${answer} stays hidden because of another, but one objection stands as a disagreement`
    : `decided: ${answer} is shown again, and the objection stands as a disagreement`;
}

/** What both sides and the asker hear of a decision, and of it being taken back: what holds now. */
export function decisionWords(hearer: Hearer, decided: Decided) {
  const title = `A moderator ${outcome(hearer === "asker" ? "an answer that you were given" : "an answer", decided)}`;
  return { title, mail: mailOf(title, ["The reason stands with it."], "See the decision") };
}
