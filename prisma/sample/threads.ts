import type { Tx } from "@/lib/platform/db";
import { randomToken } from "@/lib/platform/hash";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { toIntakeRows } from "@/lib/questions/columns";
import { slugOf } from "@/lib/questions/columns";
import { starters } from "@/lib/saved-replies/starters";
import { loadReports } from "@/prisma/sample/check-ins";
import type { Calendar } from "@/prisma/sample/calendar";
import { readSamples } from "@/prisma/sample/files";
import { idOf, type Names } from "@/prisma/sample/people";
import { questionFile, type SampleComment, type SampleQuestion } from "@/prisma/sample/shape";

/** Members who found something helpful: the first ones who did not write it. */
async function loadVotes(tx: Tx, names: Names, commentId: string, by: string, count: number): Promise<void> {
  const voters = [...names.members].filter(([handle]) => handle !== by).slice(0, count);
  await tx.vote.createMany({ data: voters.map(([, memberId]) => ({ memberId, commentId })) });
}

export async function loadComments(
  tx: Tx,
  names: Names,
  calendar: Calendar,
  postId: string,
  comments: readonly SampleComment[],
  parentId: string | null,
): Promise<void> {
  for (const { by, daysAgo, question, asksBack, text, helpful, replies } of comments) {
    const { id } = await tx.comment.create({
      data: {
        ...{ postId, parentId, authorId: idOf(names.members, by), credentialId: names.credentials.get(by) ?? null },
        ...{ kind: question ? "QUESTION" : "REPLY", asksBack, createdAt: calendar.ago(daysAgo) },
        ...renderMarkdown(text),
      },
      select: { id: true },
    });
    await loadVotes(tx, names, id, by, helpful);
    await loadComments(tx, names, calendar, postId, replies, id);
  }
}

async function loadAnswers(tx: Tx, names: Names, calendar: Calendar, postId: string, question: SampleQuestion): Promise<void> {
  for (const { by, daysAgo, text, prescriptions, accepted, endorsedBy, objections, helpful, reports, comments } of question.answers) {
    const { id } = await tx.comment.create({
      data: {
        ...{ postId, kind: "ANSWER", authorId: idOf(names.members, by), credentialId: names.credentials.get(by) ?? null },
        createdAt: calendar.ago(daysAgo),
        ...renderMarkdown(text),
        prescriptions: { create: prescriptions.map(({ exercise, dose, note }, order) => ({ exerciseId: idOf(names.posts, exercise), ...dose, note, order })) },
      },
      select: { id: true },
    });
    const markedAt = calendar.ago(daysAgo * 0.8);
    const endorsements = endorsedBy.map((handle) => ({
      ...{ kind: "ENDORSE" as const, postId, commentId: id, createdAt: markedAt },
      ...{ memberId: idOf(names.members, handle), credentialId: idOf(names.credentials, handle) },
    }));
    const accepts = accepted ? [{ kind: "ACCEPT" as const, postId, commentId: id, createdAt: markedAt, memberId: idOf(names.members, question.by) }] : [];
    await tx.mark.createMany({ data: [...endorsements, ...accepts] });
    for (const { by: objector, reason, dismissed } of objections) {
      await tx.mark.create({
        data: {
          ...{ kind: dismissed ? "HARM" : "DISAGREE", postId, commentId: id, reason, createdAt: markedAt },
          ...{ memberId: idOf(names.members, objector), credentialId: idOf(names.credentials, objector) },
          ...(dismissed
            ? { decisions: { create: { verdict: "DISMISSED", note: dismissed.note, decidedById: idOf(names.members, dismissed.by), createdAt: calendar.ago(daysAgo * 0.7) } } }
            : {}),
        },
      });
    }
    await loadVotes(tx, names, id, by, helpful);
    await loadReports(tx, names, calendar, { postId, commentId: id, markedDaysAgo: daysAgo * 0.8, askedBy: question.by }, reports);
    await loadComments(tx, names, calendar, postId, comments, id);
  }
}

export async function loadQuestions(tx: Tx, names: Names, calendar: Calendar): Promise<void> {
  const files = readSamples("questions", questionFile).map(([, file]) => file);
  // Numbers grow with time, as they do when people ask.
  for (const file of files.sort((one, other) => other.daysAgo - one.daysAgo)) {
    const { title, by, daysAgo, underArticle, topics, body, followers, anonymous, comments, where } = file;
    const askedAt = calendar.ago(daysAgo);
    const authorId = idOf(names.members, by);
    const post = await tx.post.create({
      data: {
        ...{ kind: "QUESTION", slug: crypto.randomUUID(), title, authorId, isAnonymous: anonymous, createdAt: askedAt, publishedAt: askedAt, lastActivityAt: askedAt },
        askedUnderId: underArticle && idOf(names.posts, underArticle),
        ...renderMarkdown(body),
        topics: { create: [...new Set([...topics, ...where.map(({ region }) => region)])].map((slug) => ({ topicId: idOf(names.topics, slug) })) },
        question: { create: toIntakeRows(file, names.topics) },
      },
      select: { id: true, number: true },
    });
    await tx.post.update({ where: { id: post.id }, data: { slug: slugOf(post.number, title) } });
    await tx.follow.createMany({
      data: [...new Set([by, ...followers])].map((handle) => ({
        ...{ memberId: idOf(names.members, handle), postId: post.id, unsubscribeToken: randomToken(), createdAt: askedAt },
      })),
    });
    await loadAnswers(tx, names, calendar, post.id, file);
    await loadComments(tx, names, calendar, post.id, comments, null);
  }
}

/** What a practitioner of the sample has saved: copies of the replies to begin with. */
export async function loadSavedReplies(tx: Tx, names: Names, handle: string): Promise<void> {
  const memberId = idOf(names.members, handle);
  await tx.savedReply.createMany({ data: starters.slice(0, 4).map((starter, position) => ({ ...starter, memberId, position })) });
}
