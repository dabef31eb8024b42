import { permalink } from "@/lib/comments/schema";
import { decisionWords, harmWords } from "@/lib/marks/notes";
import { harmRoundOf } from "@/lib/marks/queries";
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
      ...{ id: true, reason: true, memberId: true, createdAt: true },
      comment: { select: { number: true, authorId: true, status: true } },
      post: { select: { kind: true, slug: true, title: true, number: true, authorId: true } },
    },
  });

/** Whether an answer is hidden by another "this could harm" than this one. */
async function isHiddenByAnother(commentId: string, markId: string): Promise<boolean> {
  const dismissed = { verdict: "DISMISSED", undoneAt: null } as const;
  const hiding = { kind: "HARM", undoneAt: null, decisions: { none: dismissed } } as const;
  return (await reader.mark.count({ where: { commentId, ...hiding, id: { not: markId } }, take: 1 })) > 0;
}

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

/** Whoever answered, whoever asked and every moderator hear that an answer is hidden because it could harm. */
export async function onHarmReported({ markId, commentId }: Marked): Promise<void> {
  const mark = await findMark(markId);
  if (!mark) return;
  const { comment, post, memberId, reason, createdAt } = mark;
  const moderators = await reader.member.findMany({
    where: { role: { in: ["MODERATOR", "ADMIN"] }, bannedAt: null, id: { notIn: [memberId, comment.authorId] } },
    select: { id: true },
  });
  // Whoever takes it back and says it again tells nobody anew.
  const key = `answer.harm-reported:${await harmRoundOf(null, { commentId, memberId, createdAt })}`;
  const about = { excerpt: reason, path: hiddenAnswerPath(comment.number) };
  const asker = { ...about, memberId: post.authorId, key: `${key}:asker`, ...harmWords("asker", post.title) };
  await tell([
    { ...about, memberId: comment.authorId, key, ...harmWords("writer", post.title) },
    ...(post.authorId === memberId ? [] : [asker]),
    ...moderators.map(({ id }) => ({
      ...{ memberId: id, key, excerpt: reason, mail: null, path: "/moderation/harm" },
      title: "An answer is hidden because it could harm, and waits for your decision",
    })),
  ]);
}

/** Both sides and the asker hear of a decision, and of it being taken back; in each case of what holds now. */
export async function onHarmDecided({ markId, commentId, decisionId }: Marked & { decisionId: string }): Promise<void> {
  const mark = await findMark(markId);
  const decision = await reader.harmDecision.findFirst({
    where: { id: decisionId },
    select: { verdict: true, note: true, undoneAt: true },
  });
  if (!mark || !decision) return;
  const { verdict, note, undoneAt } = decision;
  const { comment, post, memberId } = mark;
  const isUndone = undoneAt !== null;
  const decided = { verdict, isUndone, isHiddenByAnother: await isHiddenByAnother(commentId, markId) };
  const path =
    comment.status === "PUBLISHED"
      ? `${wordlessPath(post)}#comment-${comment.number}`
      : hiddenAnswerPath(comment.number);
  const about = { path, excerpt: isUndone ? null : note };
  const key = `answer.harm-decided:${decisionId}:${isUndone ? "reopened" : verdict}`;
  const sides = [comment.authorId, memberId];
  const asker = { ...about, memberId: post.authorId, key, ...decisionWords("asker", decided) };
  await tell([
    ...sides.map((id) => ({ ...about, memberId: id, key, ...decisionWords("writer", decided) })),
    ...(sides.includes(post.authorId) ? [] : [asker]),
  ]);
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
