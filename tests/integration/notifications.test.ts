import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { POST as unsubscribeByPost } from "@/app/api/unsubscribe/[token]/route";
import { changeFollow, follow, unfollow, unsubscribe } from "@/lib/follows/commands";
import * as followJobs from "@/lib/follows/jobs";
import { findFollowByToken, findSubject, listFollows } from "@/lib/follows/queries";
import type { NoteWritten } from "@/lib/members/events";
import { markRead } from "@/lib/notifications/commands";
import * as jobs from "@/lib/notifications/jobs";
import { countUnread, listNotifications } from "@/lib/notifications/queries";
import { mailJob } from "@/lib/notifications/schema";
import { reader, write } from "@/lib/platform/db";
import { runner } from "@/lib/platform/jobs";
import { systemPermit } from "@/lib/platform/permit";
import { aComment, aFollow, aMember, aPost, aTopic } from "@/tests/factories/following";

const planting = systemPermit("test:plant", "the test's own rows");
const boss = runner();
const firstPage = { limit: 20 };

beforeAll(async () => void (await boss.start()));
afterAll(() => boss.stop({ graceful: false }));

/** Takes the waiting e-mail jobs off the queue and runs them; the mailbox keeps what goes out. */
async function deliver(): Promise<void> {
  const waiting = await boss.fetch("mail", { batchSize: 100 });
  for (const { data } of waiting) await jobs.sendNotificationMail(mailJob.parse(data));
}
const mailTo = (email: string | null) => reader.mailboxMessage.findMany({ where: { recipient: email ?? "" } });
const heard = async (postId: string) => {
  const rows = await reader.notification.findMany({ where: { postId }, select: { memberId: true } });
  return rows.map(({ memberId }) => memberId).toSorted();
};
const ids = (...members: { id: string }[]) => members.map(({ id }) => id).toSorted();
const posted = (commentId: string, postId: string) => ({ type: "comment.posted", commentId, postId }) as const;
const answered = (commentId: string, postId: string) => ({ type: "answer.posted", commentId, postId }) as const;

describe("who hears", () => {
  it("tells the followers of post, thread and practitioner once each, and never the one who wrote", async () => {
    const [asker, writer, thread, both] = [await aMember(), await aMember(), await aMember(), await aMember()];
    const post = await aPost(asker.id);
    const first = await aComment(thread.id, post.id);
    const reply = await aComment(writer.id, post.id, { parentId: first.id });
    await aFollow(asker.id, { postId: post.id });
    await aFollow(thread.id, { commentId: first.id });
    await aFollow(both.id, { postId: post.id });
    await aFollow(both.id, { commentId: first.id });
    await aFollow(writer.id, { postId: post.id });
    await jobs.onCommentPosted(posted(reply.id, post.id));
    await jobs.onCommentPosted(posted(reply.id, post.id));
    expect(await heard(post.id)).toEqual(ids(asker, thread, both));
    await deliver();
    expect(await mailTo(both.email)).toHaveLength(1);
    expect(await mailTo(writer.email)).toHaveLength(0);
  });

  it("tells followers of a topic of a question, and followers of a practitioner of an answer", async () => {
    const [asker, practitioner] = [await aMember(), await aMember({ practitioner: true })];
    const [byTopic, byPractitioner] = [await aMember(), await aMember()];
    const topic = await aTopic();
    await follow(byTopic, { target: "topic", slug: topic.slug });
    await follow(byPractitioner, { target: "practitioner", handle: practitioner.handle });
    const post = await aPost(asker.id, { topicIds: [topic.id] });
    await jobs.onQuestionAsked({ type: "question.asked", postId: post.id });
    expect(await heard(post.id)).toEqual(ids(byTopic));
    const answer = await aComment(practitioner.id, post.id, { kind: "ANSWER" });
    await jobs.onAnswerPosted(answered(answer.id, post.id));
    expect(await heard(post.id)).toEqual(ids(byTopic, byPractitioner));
  });

  it("tells nobody of what is held, and no banned or shadow member of anything", async () => {
    const [asker, banned, shadow] = [
      await aMember(),
      await aMember({ banned: true }),
      await aMember({ joined: false }),
    ];
    const post = await aPost(asker.id);
    for (const { id } of [asker, banned, shadow]) await aFollow(id, { postId: post.id });
    const held = await aComment((await aMember()).id, post.id, { status: "HELD" });
    await jobs.onCommentPosted(posted(held.id, post.id));
    expect(await heard(post.id)).toEqual([]);
    await write(planting, (tx) => tx.comment.update({ where: { id: held.id }, data: { status: "PUBLISHED" } }));
    await jobs.onCommentPosted(posted(held.id, post.id));
    expect(await heard(post.id)).toEqual(ids(asker));
  });

  it("tells writer and asker of a mark once, however often it is taken back and given again", async () => {
    const [asker, writer, practitioner] = [await aMember(), await aMember(), await aMember({ practitioner: true })];
    const post = await aPost(asker.id);
    const answer = await aComment(writer.id, post.id, { kind: "ANSWER" });
    const endorse = () =>
      write(planting, (tx) => {
        const { id: memberId, credentialId } = practitioner;
        return tx.mark.create({
          data: { kind: "ENDORSE", postId: post.id, commentId: answer.id, memberId, credentialId },
        });
      });
    const mark = await endorse();
    await jobs.onAnswerMarked({ type: "answer.endorsed", markId: mark.id, commentId: answer.id });
    await write(planting, (tx) => tx.mark.update({ where: { id: mark.id }, data: { undoneAt: new Date() } }));
    const again = await endorse();
    await jobs.onAnswerMarked({ type: "answer.endorsed", markId: again.id, commentId: answer.id });
    expect(await heard(post.id)).toEqual(ids(asker, writer));
  });
});

describe("follows that begin by themselves", () => {
  it("lets the asker hear of the answer, with one e-mail that names it and can be ended in one click", async () => {
    const [asker, writer] = [await aMember(), await aMember()];
    const post = await aPost(asker.id);
    await followJobs.onQuestionAsked({ type: "question.asked", postId: post.id });
    const answer = await aComment(writer.id, post.id, { kind: "ANSWER" });
    await jobs.onAnswerPosted(answered(answer.id, post.id));
    await deliver();
    const [mail, second] = await mailTo(asker.email);
    expect(second).toBeUndefined();
    expect(mail?.subject).toBe(`New answer: ${post.title}`);
    const source = mail?.source.replaceAll("=\r\n", "").replaceAll(/\r\n[ \t]/g, " ") ?? "";
    expect(source).toContain(`Name of ${writer.handle}`);
    expect(source).toContain("Stand on one leg.");
    expect(source).toContain(`http://forum.test/questions/${post.slug}#comment-${answer.number}`);
    expect(source).toMatch(/^List-Unsubscribe: <http:\/\/forum\.test\/api\/unsubscribe\/[\w-]+>/m);
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(source).toContain(`Message-ID: <comment-${answer.number}.${asker.id}@forum.test>`);
    expect(source).toContain(`In-Reply-To: <post-${post.number}.${asker.id}@forum.test>`);
    expect(source).toContain("Content-Type: text/plain");
    expect(source).toContain("Content-Type: text/html");
  });

  it("does not bring back what the member has ended", async () => {
    const asker = await aMember();
    const post = await aPost(asker.id);
    const event = { type: "question.asked", postId: post.id } as const;
    await followJobs.onQuestionAsked(event);
    const { items } = await listFollows(asker, { post: post.id }, firstPage);
    for (const { id } of items) await unfollow(asker, id);
    await followJobs.onQuestionAsked(event);
    expect((await listFollows(asker, {}, firstPage)).items).toEqual([]);
  });

  it("lets whoever comments hear of replies", async () => {
    const [asker, writer] = [await aMember(), await aMember()];
    const post = await aPost(asker.id);
    const comment = await aComment(writer.id, post.id);
    await followJobs.onCommentPosted(posted(comment.id, post.id));
    const [own] = (await listFollows(writer, { post: post.id }, firstPage)).items;
    expect(own).toMatchObject({ target: "comment", path: `/questions/${post.slug}#comment-${comment.number}` });
  });
});

describe("following", () => {
  it("is done once, and is nobody else's to change", async () => {
    const [member, other] = [await aMember(), await aMember()];
    const post = await aPost(other.id);
    const [one, two] = await Promise.all([1, 2].map(() => follow(member, { target: "post", id: post.id })));
    expect(one?.id).toBe(two?.id);
    await expect(unfollow(other, one?.id ?? "")).rejects.toMatchObject({ code: "not-found" });
    await expect(changeFollow(other, one?.id ?? "", { byEmail: false })).rejects.toMatchObject({ code: "not-found" });
    expect(await changeFollow(member, one?.id ?? "", { byEmail: false })).toMatchObject({ byEmail: false });
  });

  it("refuses oneself and what is not to be seen", async () => {
    const practitioner = await aMember({ practitioner: true });
    const held = await aPost(practitioner.id, { status: "HELD" });
    await expect(follow(practitioner, { target: "practitioner", handle: practitioner.handle })).rejects.toMatchObject({
      reason: "own-profile",
    });
    await expect(follow(await aMember(), { target: "post", id: held.id })).rejects.toMatchObject({ code: "not-found" });
    await expect(
      follow(practitioner, { target: "practitioner", handle: (await aMember()).handle }),
    ).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("the link in an e-mail", () => {
  const formPost = (body: string) =>
    new Request("http://forum.test/api/unsubscribe/x", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://mail.example" },
      body,
    });
  const press = (token: string, body: string) =>
    unsubscribeByPost(formPost(body), { params: Promise.resolve({ token }) });

  it("ends exactly its follow at one click of a mail provider, and says the same when pressed again", async () => {
    const member = await aMember();
    const [post, other] = [await aPost(member.id), await aPost(member.id)];
    const ended = await aFollow(member.id, { postId: post.id });
    const kept = await aFollow(member.id, { postId: other.id });
    const neighbour = await aFollow((await aMember()).id, { postId: post.id });
    for (const _ of [1, 2])
      expect((await press(ended.unsubscribeToken, "List-Unsubscribe=One-Click")).status).toBe(200);
    expect(await findFollowByToken(null, ended.unsubscribeToken)).toBeNull();
    for (const { unsubscribeToken } of [kept, neighbour]) {
      expect(await findFollowByToken(null, unsubscribeToken)).toMatchObject({ target: "post" });
    }
  });

  it("leads a browser to a page that names what ended", async () => {
    const member = await aMember();
    const post = await aPost(member.id);
    const { unsubscribeToken } = await aFollow(member.id, { postId: post.id });
    const response = await press(unsubscribeToken, "");
    expect(response.status).toBe(303);
    const followed = new URL(response.headers.get("location") ?? "").searchParams.get("followed") ?? "";
    expect(await findSubject(null, followed)).toEqual({ target: "post", title: post.title, path: followed });
  });

  it("ends nothing with a token that is not known", async () => {
    expect(await unsubscribe("unknown")).toBeNull();
    expect((await press("unknown", "List-Unsubscribe=One-Click")).status).toBe(200);
  });

  it("does not name what only some may see", async () => {
    const member = await aMember();
    const held = await aPost(member.id, { status: "HELD" });
    const { unsubscribeToken } = await aFollow(member.id, { postId: held.id });
    expect(await findFollowByToken(null, unsubscribeToken)).toEqual({ target: "post" });
    expect(await findSubject(null, `/questions/${held.slug}`)).toBeNull();
  });
});

test.each([
  [
    "the comment was hidden meanwhile",
    async ({ commentId }: { commentId: string }) =>
      write(planting, (tx) => tx.comment.update({ where: { id: commentId }, data: { status: "HIDDEN" } })),
  ],
  ["the follow has ended", async ({ token }: { token: string }) => unsubscribe(token)],
  [
    "its e-mails are off",
    async ({ memberId }: { memberId: string }) =>
      write(planting, (tx) => tx.follow.updateMany({ where: { memberId }, data: { byEmail: false } })),
  ],
  [
    "the address is not verified",
    async ({ memberId }: { memberId: string }) =>
      write(planting, (tx) => tx.member.update({ where: { id: memberId }, data: { emailVerified: null } })),
  ],
] as const)("sends nothing when %s", async (_when, meanwhile) => {
  const [asker, writer] = [await aMember(), await aMember()];
  const post = await aPost(asker.id);
  const { unsubscribeToken: token } = await aFollow(asker.id, { postId: post.id });
  const comment = await aComment(writer.id, post.id);
  await jobs.onCommentPosted(posted(comment.id, post.id));
  await meanwhile({ commentId: comment.id, token, memberId: asker.id });
  await deliver();
  expect(await mailTo(asker.email)).toEqual([]);
});

test("the inbox shows what is still to be read, newest first, and counts what is unread", async () => {
  const [asker, writer] = [await aMember(), await aMember()];
  const post = await aPost(asker.id);
  await aFollow(asker.id, { postId: post.id }, false);
  const comments = [
    await aComment(writer.id, post.id),
    await aComment(writer.id, post.id),
    await aComment(writer.id, post.id),
  ];
  for (const { id } of comments) await jobs.onCommentPosted(posted(id, post.id));
  await write(planting, (tx) =>
    tx.comment.update({ where: { id: comments[1]?.id ?? "" }, data: { status: "REMOVED" } }),
  );
  expect(await countUnread(asker)).toBe(2);
  const first = await listNotifications(asker, { limit: 1 });
  const second = await listNotifications(asker, { limit: 1, cursor: first.nextCursor ?? "" });
  expect([...first.items, ...second.items].map(({ path }) => path)).toEqual(
    [comments[2], comments[0]].map((comment) => `/questions/${post.slug}#comment-${comment?.number}`),
  );
  expect(first.items[0]).toMatchObject({ kind: "comment.posted", excerpt: "Stand on one leg.", isRead: false });
  await markRead(writer, { ids: first.items.map(({ id }) => id) });
  expect(await countUnread(asker)).toBe(2);
  expect(await markRead(asker, { ids: first.items.map(({ id }) => id) })).toEqual({ unread: 1 });
  expect(await markRead(asker, { all: true })).toEqual({ unread: 0 });
  expect((await listNotifications(writer, firstPage)).items).toEqual([]);
  await deliver();
  expect(await mailTo(asker.email)).toEqual([]);
});

describe("a note for one member", () => {
  const note = (memberId: string): NoteWritten => ({
    type: "member.note",
    memberId,
    key: `test.note:${memberId}`,
    title: "Your application was looked at",
    path: "/settings",
    excerpt: null,
    mail: {
      subject: "Your\napplication",
      heading: "It was looked at",
      paragraphs: ["Read what a moderator said."],
      action: "Read it",
      footer: "Sent because you applied.",
      stop: { page: "/unsubscribe/abc", oneClick: "/api/unsubscribe/abc" },
    },
  });

  it("is one line and one e-mail, however often its job runs", async () => {
    const member = await aMember();
    await jobs.onNoteWritten(note(member.id));
    await jobs.onNoteWritten(note(member.id));
    await deliver();
    const { items } = await listNotifications(member, firstPage);
    expect(items).toEqual([
      expect.objectContaining({
        kind: "note",
        title: "Your application was looked at",
        path: "/settings",
        cause: null,
      }),
    ]);
    const [mail, ...more] = await mailTo(member.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Your application");
    expect(mail?.source).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(mail?.source).toContain("/api/unsubscribe/abc>");
  });

  it("reaches nobody who is banned", async () => {
    const member = await aMember({ banned: true });
    await jobs.onNoteWritten(note(member.id));
    expect((await listNotifications(member, firstPage)).items).toEqual([]);
  });
});
