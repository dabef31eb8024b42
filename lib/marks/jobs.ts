import { permalink } from "@/lib/comments/schema";
import { hiddenAnswerPath } from "@/lib/marks/schema";
import { quietQuestions, quietRow } from "@/lib/marks/sql";
import type { NoteMail, NoteWritten } from "@/lib/members/events";
import { now } from "@/lib/platform/clock";
import { queryRows, reader, write } from "@/lib/platform/db";
import { randomToken } from "@/lib/platform/hash";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { wordlessPath } from "@/lib/posts/schema";

type Marked = { readonly markId: string; readonly commentId: string };

const dayMs = 86_400_000;
/** How long after an endorsement an asker who has said nothing is asked whether it helped. */
const quietDays = 10;
/** Endorsements older than this remind nobody: others may mark by then. */
const remindUntilDays = 40;
/** Reminders that one run writes; the next goes on. */
const mostAtOnce = 200;

const telling = () => systemPermit("mark:tell", "whom a mark is about hears of it");

type Note = Omit<NoteWritten, "type">;

async function tell(notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  await write(telling(), async (tx) => {
    for (const note of notes) await announce(tx, { type: "member.note", ...note });
  });
}

const findMark = (id: string) =>
  reader.mark.findFirst({
    where: { id, undoneAt: null, comment: { status: { in: ["PUBLISHED", "HIDDEN"] } }, post: { status: "PUBLISHED" } },
    select: {
      ...{ id: true, reason: true, memberId: true },
      comment: { select: { number: true, authorId: true, status: true } },
      post: { select: { kind: true, slug: true, title: true, number: true } },
    },
  });

/** An e-mail without a word of the thread: mailboxes have other readers. */
const mailOf = (heading: string, paragraphs: string[], action: string): NoteMail => ({
  ...{ subject: heading, heading, paragraphs, action, stop: null },
  footer: "You get this because it is about something that you wrote or marked. It is sent once.",
});

/** Whoever answered hears that a practitioner disagrees, and why. */
export async function onAnswerDisagreed({ markId }: Marked): Promise<void> {
  const mark = await findMark(markId);
  if (!mark) return;
  const { comment, post, reason } = mark;
  await tell([
    {
      ...{ memberId: comment.authorId, key: `answer.disagreed:${markId}`, excerpt: reason, mail: null },
      title: `A practitioner disagrees with your answer to “${post.title}”`,
      path: permalink(post, comment.number),
    },
  ]);
}

/** Whoever answered and every moderator hear that an answer is hidden because it could harm. */
export async function onHarmReported({ markId }: Marked): Promise<void> {
  const mark = await findMark(markId);
  if (!mark) return;
  const { comment, post, memberId, reason } = mark;
  const moderators = await reader.member.findMany({
    where: { role: { in: ["MODERATOR", "ADMIN"] }, bannedAt: null, id: { notIn: [memberId, comment.authorId] } },
    select: { id: true },
  });
  const key = `answer.harm-reported:${markId}`;
  const heading = "An answer of yours is hidden until a moderator decides";
  await tell([
    {
      ...{ memberId: comment.authorId, key, excerpt: reason },
      title: `A practitioner says that your answer to “${post.title}” could harm; it is hidden until a moderator decides`,
      path: hiddenAnswerPath(comment.number),
      mail: mailOf(heading, ["A practitioner says that it could harm. Their reason stands with it."], "See why"),
    },
    ...moderators.map(({ id }) => ({
      ...{ memberId: id, key, excerpt: reason, mail: null, path: "/moderation/harm" },
      title: "An answer is hidden because it could harm, and waits for your decision",
    })),
  ]);
}

/** Both sides hear of a decision, and of it being taken back; in each case of what holds now. */
export async function onHarmDecided({ markId, decisionId }: Marked & { decisionId: string }): Promise<void> {
  const mark = await findMark(markId);
  const decision = await reader.harmDecision.findFirst({
    where: { id: decisionId },
    select: { verdict: true, note: true, undoneAt: true },
  });
  if (!mark || !decision) return;
  const { verdict, note, undoneAt } = decision;
  const { comment, post } = mark;
  const outcome = undoneAt ? "reopened" : verdict;
  const isShown = comment.status === "PUBLISHED";
  const words = {
    UPHELD: "A moderator decided: an answer stays hidden because it could harm",
    DISMISSED: `A moderator decided: ${isShown ? "an answer is shown again, and the" : "an answer stays hidden because of another, but one"} objection stands as a disagreement`,
    reopened: "A moderator took a decision back: an answer is hidden again until somebody decides",
  }[outcome];
  const path =
    outcome === "DISMISSED" && isShown
      ? `${wordlessPath(post)}#comment-${comment.number}`
      : hiddenAnswerPath(comment.number);
  await tell(
    [comment.authorId, mark.memberId].map((memberId) => ({
      ...{ memberId, path, title: words, excerpt: undoneAt ? null : note },
      key: `answer.harm-decided:${decisionId}:${outcome}`,
      mail: mailOf(words, ["The reason stands with it."], "See the decision"),
    })),
  );
}

/** Questions with an endorsed answer, whose askers have said nothing of it or in the thread since. */
function findQuiet() {
  const daysAgo = (days: number) => new Date(now().getTime() - days * dayMs);
  const moments = { since: daysAgo(remindUntilDays), quietSince: daysAgo(quietDays) };
  return queryRows(quietRow, quietQuestions({ ...moments, limit: mostAtOnce }));
}

const reminderMail = (token: string): NoteMail => ({
  subject: "Did an answer help you?",
  heading: "Did an answer help you?",
  paragraphs: [
    "A practitioner has endorsed an answer to a question of yours. If one of the answers helped, say so with one press: whoever looks for the same finds it first.",
    "If none of them did, write what is missing. We ask this once for a question.",
  ],
  action: "Open the question",
  footer: "You get this because you asked. It is sent once for a question.",
  stop: { page: `/unsubscribe/marks/${token}`, oneClick: `/api/unsubscribe/marks/${token}` },
});

/** Reminds whoever asked to say what helped, once for a question however often it runs. */
export async function remindAskers(): Promise<number> {
  let reminded = 0;
  for (const { postId, askerId, title, number } of await findQuiet()) {
    const stopToken = randomToken();
    await write(systemPermit("mark-reminder:write", "an endorsed answer, ten quiet days"), async (tx) => {
      const row = { postId, memberId: askerId, stopToken, createdAt: now() };
      const { count } = await tx.markReminder.createMany({ data: [row], skipDuplicates: true });
      if (count === 0) return;
      reminded += 1;
      await announce(tx, {
        ...{ type: "member.note", memberId: askerId, key: `mark-reminder:${postId}`, excerpt: null },
        title: `Did an answer help you? Say so under “${title}”`,
        path: `${wordlessPath({ number })}#answers`,
        mail: reminderMail(stopToken),
      });
    });
  }
  return reminded;
}
