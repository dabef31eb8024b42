import { followColumns, toSubjectView } from "@/lib/follows/columns";
import { type NoteWritten, noteMail } from "@/lib/members/events";
import {
  followerColumns,
  listenerColumns,
  toCauseView,
  toFollower,
  toldColumns,
  toPath,
} from "@/lib/notifications/columns";
import { type Letter, letterOf, letterOfNote, noteOf } from "@/lib/notifications/mail";
import { type Listener, recipientsOf } from "@/lib/notifications/recipients";
import type { MailJob, NotificationKind } from "@/lib/notifications/schema";
import { now } from "@/lib/platform/clock";
import { reader, write } from "@/lib/platform/db";
import { siteUrl } from "@/lib/platform/env";
import { keyOfPath } from "@/lib/platform/hash";
import { renderMail } from "@/lib/platform/mail/message";
import { sendOnce } from "@/lib/platform/mail/once";
import { enqueue } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";
import { Prisma } from "@/prisma/generated/client";

/** What a handler needs of an event. */
type Happened<Kind extends NotificationKind, Id extends string> = { readonly type: Kind } & {
  readonly [key in Id]: string;
};

/** Something that happened, and what decides who hears of it. */
type Happening = {
  readonly kind: NotificationKind;
  /** The same each time its job runs: with the member it makes a line unique. */
  readonly key: string;
  readonly actorId: string;
  readonly postId: string;
  readonly commentId: string | null;
  /** Follows of what it happened to. */
  readonly follows: Prisma.FollowWhereInput[];
  /** Members whom it is about. */
  readonly addressed: string[];
};

/** Lines of an inbox that one transaction files. */
const linesAtOnce = 200;

async function listenersTo({ follows, addressed }: Happening): Promise<Listener[]> {
  const followers = await reader.follow.findMany({
    where: { OR: follows },
    // Of two comments followed in one thread the deeper has the higher number.
    orderBy: [{ comment: { number: "desc" } }, { createdAt: "asc" }],
    select: followerColumns,
  });
  const members = await reader.member.findMany({ where: { id: { in: addressed } }, select: listenerColumns });
  return [
    ...followers.map(toFollower),
    ...members.map(({ id: memberId, ...standing }): Listener => ({ memberId, ...standing, follow: null })),
  ];
}

/** Files a line for everybody who hears, and an e-mail where a follow asks for one; both or neither. */
async function tell(happening: Happening): Promise<void> {
  const { kind, key, actorId, postId, commentId } = happening;
  const recipients = recipientsOf(happening, await listenersTo(happening));
  const mailFollows = new Map(recipients.map(({ memberId, mailFollowId }) => [memberId, mailFollowId]));
  for (let start = 0; start < recipients.length; start += linesAtOnce) {
    const lines = recipients
      .slice(start, start + linesAtOnce)
      .map(({ memberId }) => ({ memberId, key, kind, postId, commentId, causeId: actorId, createdAt: now() }));
    await write(systemPermit("notification:file", "a member follows what this happened to"), async (tx) => {
      const filed = await tx.notification.createManyAndReturn({
        data: lines,
        skipDuplicates: true,
        select: { id: true, memberId: true },
      });
      for (const { id, memberId } of filed) {
        const followId = mailFollows.get(memberId);
        if (followId) await enqueue(tx, "mail", { notificationId: id, followId });
      }
    });
  }
}

type Post = { readonly authorId: string; readonly topics: { readonly topicId: string }[] };

async function tellOfPost(
  kind: NotificationKind,
  postId: string,
  followsOf: (post: Post) => Prisma.FollowWhereInput[],
) {
  const post = await reader.post.findFirst({
    where: { id: postId, status: "PUBLISHED" },
    select: { authorId: true, topics: { select: { topicId: true } } },
  });
  if (!post) return;
  const key = `${kind}:${postId}`;
  await tell({ kind, key, actorId: post.authorId, postId, commentId: null, follows: followsOf(post), addressed: [] });
}

/** Followers of its topics hear of a question. */
export const onQuestionAsked = ({ type, postId }: Happened<"question.asked", "postId">): Promise<void> =>
  tellOfPost(type, postId, ({ topics }) => topics);

/** Followers of the question hear of what its asker adds, so whoever answered does. */
export async function onAddendumPosted({
  type: kind,
  addendumId,
  postId,
}: Happened<"addendum.posted", "addendumId" | "postId">): Promise<void> {
  const addendum = await reader.addendum.findFirst({
    where: { id: addendumId, status: "PUBLISHED", question: { status: "PUBLISHED" } },
    select: { question: { select: { post: { select: { authorId: true } } } } },
  });
  if (!addendum) return;
  const { authorId: actorId } = addendum.question.post;
  await tell({
    kind,
    key: `${kind}:${addendumId}`,
    actorId,
    postId,
    commentId: null,
    follows: [{ postId }],
    addressed: [],
  });
}

type Became = Happened<"comment.became-question", "commentId" | "postId" | "actorId">;

/** The commenter, and whoever followed the replies, hear that it is a question now. */
export async function onCommentBecameQuestion({ type: kind, commentId, postId, actorId }: Became): Promise<void> {
  const comment = await reader.comment.findUnique({ where: { id: commentId }, select: { authorId: true } });
  const addressed = comment ? [comment.authorId] : [];
  await tell({ kind, key: `${kind}:${commentId}`, actorId, postId, commentId: null, follows: [{ postId }], addressed });
}

/** Followers of its author and of its topics hear of an article. */
export const onArticlePublished = ({ type, postId }: Happened<"article.published", "postId">): Promise<void> =>
  tellOfPost(type, postId, ({ authorId, topics }) => [{ practitionerId: authorId }, ...topics]);

/** A comment that is told of; one that is held, or was taken away in the meantime, is told to nobody. */
const findComment = (id: string) =>
  reader.comment.findFirst({
    where: { id, status: "PUBLISHED", post: { status: "PUBLISHED" } },
    select: {
      authorId: true,
      postId: true,
      path: true,
      post: { select: { authorId: true, question: { select: { fromComment: { select: { postId: true } } } } } },
    },
  });
type Comment = NonNullable<Awaited<ReturnType<typeof findComment>>>;

async function tellOfComment(
  kind: NotificationKind,
  commentId: string,
  followsOf: (comment: Comment) => Prisma.FollowWhereInput[],
) {
  const comment = await findComment(commentId);
  if (!comment) return;
  const { postId, authorId: actorId } = comment;
  await tell({
    kind,
    key: `${kind}:${commentId}`,
    actorId,
    postId,
    commentId,
    follows: followsOf(comment),
    addressed: [],
  });
}

/** The thread; of a question made of a comment also the article's, whose followers have followed it from the start. */
function threadsOf({ postId, post }: Comment): Prisma.FollowWhereInput[] {
  const from = post.question?.fromComment?.postId;
  return [{ postId }, ...(from ? [{ postId: from }] : [])];
}

/** Followers of the question and of whoever answers hear of an answer. */
export const onAnswerPosted = ({ type, commentId }: Happened<"answer.posted", "commentId">): Promise<void> =>
  tellOfComment(type, commentId, (comment) => [...threadsOf(comment), { practitionerId: comment.authorId }]);

/** Followers of the post and of the comments above hear of a comment. */
export const onCommentPosted = ({ type, commentId }: Happened<"comment.posted", "commentId">): Promise<void> =>
  tellOfComment(type, commentId, (comment) => [
    ...threadsOf(comment),
    { comment: { postId: comment.postId, number: { in: comment.path.slice(0, -1) } } },
  ]);

type Marked = Happened<"answer.accepted" | "answer.endorsed", "markId" | "commentId">;

/** Whoever answered and whoever asked hear of a mark that still stands; given again later, they hear no second time. */
export async function onAnswerMarked({ type: kind, markId, commentId }: Marked): Promise<void> {
  const answer = await findComment(commentId);
  const mark = await reader.mark.findFirst({ where: { id: markId, undoneAt: null }, select: { memberId: true } });
  if (!answer || !mark) return;
  const { memberId: actorId } = mark;
  const { postId, authorId, post } = answer;
  const key = `${kind}:${commentId}:${actorId}`;
  await tell({ kind, key, actorId, postId, commentId, follows: [], addressed: [authorId, post.authorId] });
}

/**
 * The writer alone hears of a red flag in their own words, which no follower is told of.
 *
 * What can wait is a line in the inbox; what cannot is also an e-mail.
 */
export async function onRedFlagRaised({ type, flagId }: Happened<"red-flag.raised", "flagId">): Promise<void> {
  const flag = await reader.raisedFlag.findFirst({
    where: { id: flagId, settledAt: null, writer: { joinedAt: { not: null }, bannedAt: null } },
    select: { level: true, writerId: true, postId: true, commentId: true },
  });
  if (!flag) return;
  const { level, writerId, postId, commentId } = flag;
  const line = { memberId: writerId, key: `${type}:${flagId}`, kind: type, postId, commentId, createdAt: now() };
  await write(systemPermit("notification:file", "a rule met the member's own words"), async (tx) => {
    const [filed] = await tx.notification.createManyAndReturn({
      data: [line],
      skipDuplicates: true,
      select: { id: true },
    });
    if (filed && level !== "NON_URGENT") await enqueue(tx, "mail", { notificationId: filed.id, followId: null });
  });
}

/** A note for one member: a line in the inbox, and an e-mail where it has one; told once, however often its job runs. */
export async function onNoteWritten({ memberId, key, title, path, excerpt, mail }: NoteWritten): Promise<void> {
  const member = await reader.member.findFirst({
    where: { id: memberId, joinedAt: { not: null }, bannedAt: null },
    select: { id: true },
  });
  if (!member) return;
  const words = { title, path, excerpt, mail: mail ?? Prisma.DbNull };
  await write(systemPermit("notification:file", "it is for this member alone"), async (tx) => {
    const [filed] = await tx.notification.createManyAndReturn({
      data: [{ memberId, key, kind: "note", ...words, createdAt: now() }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (filed && mail) await enqueue(tx, "mail", { notificationId: filed.id, followId: null });
  });
}

/** What an e-mail tells of, as it stands now; null when it has gone, or its reader may not or cannot get mail. */
const findTold = (id: string) =>
  reader.notification.findFirst({
    where: {
      id,
      AND: [
        { OR: [{ postId: null }, { post: { status: "PUBLISHED" } }] },
        { OR: [{ commentId: null }, { comment: { status: "PUBLISHED" } }] },
      ],
      member: { bannedAt: null, joinedAt: { not: null }, emailVerified: { not: null } },
    },
    select: toldColumns,
  });

type Told = NonNullable<Awaited<ReturnType<typeof findTold>>>;

/** What an e-mail quotes; null when what it would quote has gone. */
async function quotedOf({ kind, key, comment, post }: Told): Promise<string | null> {
  if (kind !== "addendum.posted") return (comment ?? post)?.markdown ?? null;
  const id = key.slice(kind.length + 1);
  const addendum = await reader.addendum.findFirst({ where: { id, status: "PUBLISHED" }, select: { markdown: true } });
  return addendum?.markdown ?? null;
}

/** Sends the e-mail of a line once, unless what it tells of or the follow that asked for it has gone meanwhile. */
export async function sendNotificationMail({ notificationId, followId }: MailJob): Promise<void> {
  const told = await findTold(notificationId);
  const to = told?.member.email;
  if (!told || !to) return;
  const send = async ({ content, ...letter }: Letter) =>
    sendOnce(`${told.key}:${told.member.id}`, {
      to,
      subject: content.subject,
      ...(await renderMail(content)),
      ...letter,
    });
  const at = { path: toPath(told), site: siteUrl() };
  if (told.kind === "note") return send(letterOfNote(told.id, noteMail.parse(told.mail), { ...at, keyOf: keyOfPath }));
  if (followId === null) return send(noteOf(told.id, at));
  const follow = await reader.follow.findFirst({
    where: { id: followId, memberId: told.member.id, byEmail: true },
    select: { ...followColumns, unsubscribeToken: true },
  });
  const quoted = follow && (await quotedOf(told));
  if (!follow || quoted === null || !told.post) return;
  const { unsubscribeToken } = follow;
  const who = toCauseView(told)?.name ?? "Somebody";
  await send(
    letterOf({ ...told, post: told.post }, { ...at, who, followed: toSubjectView(follow), unsubscribeToken, quoted }),
  );
}
