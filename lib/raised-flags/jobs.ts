import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { ownWords, questionText } from "@/lib/raised-flags/texts";
import { byUrgency } from "@/lib/raised-flags/urgency";
import { listRules, readSigns } from "@/lib/red-flags/queries";
import type { CareLevel } from "@/lib/red-flags/schema";

/** What was written, by whom, and where it stands. */
type Written = {
  readonly writerId: string;
  readonly postId: string;
  readonly commentId?: string;
  readonly addendumId?: string;
  readonly checkInId?: string;
};

/** A rule that met it. */
type Met = { readonly ruleId: string; readonly level: CareLevel; readonly origin: "TICKED" | "READ" };

/**
 * Raises a flag for each rule, once for a text however often its job runs, and announces what was read.
 *
 * What the asker ticked themselves is not announced: its card was shown as they ticked it.
 */
async function raise(written: Written, met: readonly Met[]): Promise<void> {
  const subject = written.commentId ?? written.addendumId ?? written.checkInId ?? written.postId;
  const byRule = new Map(met.toReversed().map((each) => [each.ruleId, each]));
  if (byRule.size === 0) return;
  await write(systemPermit("flag:raise", "the rules read what is written here"), async (tx) => {
    const raised = await tx.raisedFlag.createManyAndReturn({
      data: [...byRule.values()].map((each) => ({
        ...written,
        ...each,
        key: `${each.ruleId}:${subject}`,
        createdAt: now(),
      })),
      skipDuplicates: true,
      select: { id: true, level: true, origin: true },
    });
    const [first] = raised.filter((flag) => flag.origin === "READ").toSorted(byUrgency);
    if (first) await announce(tx, { type: "red-flag.raised", flagId: first.id, postId: written.postId });
  });
}

async function read(text: string): Promise<Met[]> {
  const findings = await readSigns(null, text);
  return findings.map(({ ruleId, level }) => ({ ruleId, level, origin: "READ" }));
}

/** The rules of ticked signs; what is ticked comes before what is read. */
async function ticked(signs: readonly string[]): Promise<Met[]> {
  if (signs.length === 0) return [];
  const rules = await listRules(null);
  return rules
    .filter((rule) => rule.signs.some((sign) => signs.includes(sign.id)))
    .map(({ id, level }) => ({ ruleId: id, level, origin: "TICKED" }));
}

async function readQuestion(postId: string, signs: readonly string[]): Promise<void> {
  const post = await reader.post.findFirst({
    where: { id: postId, status: { not: "REMOVED" } },
    select: {
      authorId: true,
      title: true,
      markdown: true,
      question: {
        select: {
          ...{ onset: true, worse: true, better: true, goal: true, operation: true, conditions: true },
          trials: { select: { what: true } },
          opinions: { select: { said: true } },
        },
      },
    },
  });
  if (!post) return;
  const text = questionText(post.title, post.markdown, post.question);
  await raise({ writerId: post.authorId, postId }, [...(await ticked(signs)), ...(await read(text))]);
}

/** Raises what an asker ticked and what their question says. */
export const onQuestionAsked = ({ postId, signs }: { postId: string; signs: readonly string[] }): Promise<void> =>
  readQuestion(postId, signs);

/** Reads a question again after it was edited. */
export const onQuestionEdited = ({ postId }: { postId: string }): Promise<void> => readQuestion(postId, []);

/** Reads what an asker added. */
export async function onAddendumPosted({ addendumId }: { addendumId: string }): Promise<void> {
  const addendum = await reader.addendum.findFirst({
    where: { id: addendumId, status: { not: "REMOVED" } },
    select: { postId: true, markdown: true, question: { select: { post: { select: { authorId: true } } } } },
  });
  if (!addendum) return;
  const { postId, markdown, question } = addendum;
  await raise({ writerId: question.post.authorId, postId, addendumId }, await read(ownWords(markdown)));
}

/** Reads the word that came with a check-in. */
export async function onCheckInReported({ checkInId }: { checkInId: string }): Promise<void> {
  const checkIn = await reader.checkIn.findFirst({
    where: { id: checkInId, reportedAt: { not: null } },
    select: { postId: true, memberId: true, word: true },
  });
  if (!checkIn) return;
  const { postId, memberId: writerId, word } = checkIn;
  await raise({ writerId, postId, checkInId }, await read(word));
}

/** Reads a comment or answer, written or edited; a practitioner's is advice about somebody else. */
async function onCommentWritten({ commentId }: { commentId: string }): Promise<void> {
  const comment = await reader.comment.findFirst({
    where: { id: commentId, status: { not: "REMOVED" }, credentialId: null },
    select: { postId: true, authorId: true, markdown: true },
  });
  if (!comment) return;
  const { postId, authorId, markdown } = comment;
  await raise({ writerId: authorId, postId, commentId }, await read(ownWords(markdown)));
}

export { onCommentWritten as onAnswerPosted, onCommentWritten as onCommentEdited, onCommentWritten as onCommentPosted };
