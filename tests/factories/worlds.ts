import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type Tx, write } from "@/lib/platform/db";
import { randomToken } from "@/lib/platform/hash";
import { systemPermit } from "@/lib/platform/permit";
import { aCaller, aCallingPractitioner } from "@/tests/factories/callers";
import { plantCheckIn } from "@/tests/factories/check-ins";

const planting = systemPermit("test:plant", "the test's own rows");

export type Status = "PUBLISHED" | "HELD" | "HIDDEN" | "DRAFT";

let count = 0;
const fresh = (word: string): string => `${word}-${process.env.VITEST_POOL_ID ?? 0}-${++count}`;

const dose = { sets: [2, 3], reps: [8, 12], holdSeconds: null, restSeconds: 60, side: "each", daysPerWeek: [3, 5] };

type PostOptions = { author: Actor; word: string; status: Status; topicId: string };

/** Columns of a post that says its word wherever a post can say something. */
const postRow = ({ author, word, status, topicId }: PostOptions) => ({
  ...{ slug: fresh(word), title: `Title ${word}`, markdown: `Text ${word}.`, html: `<p>Text ${word}.</p>` },
  ...{ authorId: author.id, status, publishedAt: now(), topics: { create: { topicId } } },
});

const named = { id: true, slug: true, number: true } as const;

const anArticle = (tx: Tx, options: PostOptions, part: { seriesId: string; seriesPart: number }) => {
  const { word } = options;
  const faq = [{ question: `Why ${word}?`, markdown: word, html: word }];
  const article = { create: { dek: word, takeaways: [word], faq, ...part } };
  return tx.post.create({ data: { kind: "ARTICLE", ...postRow(options), article }, select: named });
};

function aQuestion(tx: Tx, options: PostOptions, askedUnderId: string | null = null) {
  const { word, topicId } = options;
  const regions = { create: { topicId, side: "LEFT" as const } };
  const question = { create: { onset: word, worse: word, better: word, goal: word, regions } };
  return tx.post.create({ data: { kind: "QUESTION", askedUnderId, ...postRow(options), question }, select: named });
}

function anExercise(tx: Tx, options: PostOptions) {
  const { word, topicId } = options;
  const muscles = { create: { topicId, use: "WORKED" as const } };
  const said = { summary: word, steps: [word], cues: [word], mistakes: [word], caution: word, dose };
  const exercise = { create: { ...said, goal: "STRENGTH" as const, position: "SUPINE" as const, muscles } };
  return tx.post.create({ data: { kind: "EXERCISE", ...postRow(options), exercise }, select: named });
}

type Contribution = { author: Actor; postId: string; word: string; status: Status };

/** A comment with an earlier wording. */
function aRemark(tx: Tx, { author, postId, word, status }: Contribution, kind: "REPLY" | "QUESTION" | "ANSWER") {
  const said = { markdown: `Words ${word}.`, html: `<p>Words ${word}.</p>` };
  const revisions = { create: { markdown: `Earlier ${word}.`, editorId: author.id } };
  const data = { kind, postId, status, authorId: author.id, credentialId: author.credentialId, ...said, revisions };
  return tx.comment.create({ data, select: { id: true, number: true } });
}

/** An answer that prescribes an exercise and is endorsed by whoever wrote it. */
async function anAnswer(tx: Tx, contribution: Contribution, exerciseId: string) {
  const { postId, word, author } = contribution;
  const answer = await aRemark(tx, contribution, "ANSWER");
  await prescribe(tx, { commentId: answer.id }, exerciseId, word);
  const by = { memberId: author.id, credentialId: author.credentialId };
  await tx.mark.create({ data: { kind: "ENDORSE", postId, commentId: answer.id, ...by } });
  return answer;
}

const prescribe = (tx: Tx, place: { commentId: string } | { postId: string }, exerciseId: string, note: string) =>
  tx.prescription.create({
    data: { ...place, exerciseId, note, sets: 3, reps: 10, side: "EACH", daysPerWeek: 4 },
  });

type Heard = { postId: string; commentId?: string };

/** A member voted for something, followed it and heard of it while it was still to be seen. */
async function touchedBy(tx: Tx, member: Actor, { postId, commentId }: Heard) {
  const target = commentId ? { commentId } : { postId };
  const unsubscribeToken = randomToken();
  await tx.vote.create({ data: { memberId: member.id, ...target } });
  await tx.follow.create({ data: { memberId: member.id, unsubscribeToken, ...target } });
  const key = `comment.posted:${commentId ?? postId}`;
  const heard = { kind: commentId ? "comment.posted" : "question.asked", postId, commentId: commentId ?? null };
  await tx.notification.create({ data: { memberId: member.id, key, ...heard } });
  return unsubscribeToken;
}

async function aPlace(word: string) {
  const [slug, seriesSlug] = [fresh("region"), fresh("series")];
  return write(planting, async (tx) => ({
    topic: await tx.topic.create({ data: { slug, name: slug, kind: "REGION" }, select: { id: true, slug: true } }),
    series: await tx.series.create({ data: { slug: seriesSlug, title: `Series of ${word.length}` } }),
  }));
}

async function aWriterCalled(name: string): Promise<Actor> {
  const writer = await aCallingPractitioner();
  await write(planting, (tx) => tx.member.update({ where: { id: writer.id }, data: { displayName: name } }));
  return writer;
}

/** How far the posts and comments of a world have come. */
export type Standing = { readonly posts: Status; readonly comments: Status };

/** What everybody may see, with the same things hanging on it as on the rest. */
async function aFrame(tx: Tx, author: Actor, place: Awaited<ReturnType<typeof aPlace>>) {
  const shared = { author, word: "plain", status: "PUBLISHED", topicId: place.topic.id } as const;
  const article = await anArticle(tx, shared, { seriesId: place.series.id, seriesPart: 1 });
  const exercise = await anExercise(tx, shared);
  const question = await aQuestion(tx, shared);
  const answer = await aRemark(tx, { ...shared, postId: question.id }, "ANSWER");
  return { article, exercise, question, answer };
}

/**
 * Posts of each kind that say `postWord`, comments under published posts that say `commentWord`, and all that can hang
 * on them: links from a published frame, and the votes, follows and notices of a member who saw them once.
 */
export async function aWorld(standing: Standing) {
  const [postWord, commentWord] = [fresh("unseenpost"), fresh("unseencomment")];
  const [writer, commenter] = [await aWriterCalled(`By ${postWord}`), await aWriterCalled(`By ${commentWord}`)];
  const [frameWriter, member, place] = [await aCaller(), await aCallingPractitioner(), await aPlace(postWord)];
  return write(planting, async (tx) => {
    const frame = await aFrame(tx, frameWriter, place);
    const shared = { author: writer, word: postWord, status: standing.posts, topicId: place.topic.id };
    const article = await anArticle(tx, shared, { seriesId: place.series.id, seriesPart: 2 });
    const exercise = await anExercise(tx, shared);
    const question = await aQuestion(tx, shared, frame.article.id);
    await tx.post.update({ where: { id: frame.question.id }, data: { askedUnderId: article.id } });
    await tx.exerciseProgression.create({ data: { easierId: frame.exercise.id, harderId: exercise.id } });
    await prescribe(tx, { commentId: frame.answer.id }, exercise.id, "plain");
    await prescribe(tx, { postId: frame.article.id }, exercise.id, "plain");
    await prescribe(tx, { postId: article.id }, frame.exercise.id, postWord);
    const below = { author: writer, word: postWord, status: "PUBLISHED" as const };
    const comment = await aRemark(tx, { ...below, postId: article.id }, "QUESTION");
    const answer = await anAnswer(tx, { ...below, postId: question.id }, frame.exercise.id);
    // A comment of each place that became a question of the other.
    const turned = await aRemark(
      tx,
      { author: frameWriter, word: "plain", status: "PUBLISHED", postId: frame.article.id },
      "REPLY",
    );
    await tx.question.update({ where: { postId: question.id }, data: { fromCommentId: turned.id } });
    await tx.question.update({ where: { postId: frame.question.id }, data: { fromCommentId: comment.id } });
    const addendum = await tx.addendum.create({
      data: { postId: question.id, markdown: postWord, html: postWord },
      select: { id: true },
    });
    await tx.revision.create({
      data: { postId: question.id, title: postWord, markdown: postWord, editorId: writer.id },
    });
    const said = { author: commenter, word: commentWord, status: standing.comments };
    const loneComment = await aRemark(tx, { ...said, postId: frame.article.id }, "QUESTION");
    const loneAnswer = await anAnswer(tx, { ...said, postId: frame.question.id }, frame.exercise.id);
    const reported = { done: "NO", pain: 3, change: "SAME" } as const;
    const [under, beside] = [
      { postId: question.id, commentId: answer.id, memberId: writer.id, report: { ...reported, word: postWord } },
      {
        ...{ postId: frame.question.id, commentId: loneAnswer.id, memberId: frameWriter.id },
        report: { ...reported, word: commentWord },
      },
    ];
    for (const each of [under, beside]) await plantCheckIn(tx, each);
    const unsubscribeTokens = [
      await touchedBy(tx, member, { postId: article.id }),
      await touchedBy(tx, member, { postId: article.id, commentId: comment.id }),
      await touchedBy(tx, member, { postId: frame.article.id, commentId: loneComment.id }),
    ];
    return {
      ...{ standing, postWord, commentWord, writer, commenter, frameWriter, member, topic: place.topic, frame },
      ...{ article, exercise, question, comment, addendum, answer, loneComment, loneAnswer, unsubscribeTokens },
    };
  });
}
export type World = Awaited<ReturnType<typeof aWorld>>;
