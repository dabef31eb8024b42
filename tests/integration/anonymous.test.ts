import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as getRevisionsRoute } from "@/app/api/v1/comments/[commentId]/revisions/route";
import { GET as getCommentRoute } from "@/app/api/v1/comments/[commentId]/route";
import { GET as getCommentsRoute } from "@/app/api/v1/posts/[postId]/comments/route";
import { GET as getPostRoute } from "@/app/api/v1/posts/[postId]/route";
import { GET as getPostsRoute } from "@/app/api/v1/posts/route";
import { GET as getQuestionsRoute } from "@/app/api/v1/questions/route";
import { GET as getStateRoute } from "@/app/api/v1/viewer/posts/[postId]/route";
import { GET as getWaitingRoute } from "@/app/api/v1/waiting/route";
import { QuestionHead } from "@/components/questions/question-head";
import { QuestionStructuredData } from "@/components/questions/question-structured-data";
import { listAddenda } from "@/lib/addenda/queries";
import { postComment } from "@/lib/comments/commands";
import { listCommentsBy, listThread } from "@/lib/comments/queries";
import { commentBody } from "@/lib/comments/schema";
import { atomFeed } from "@/lib/feeds/atom";
import { listNewComments, listNewPosts } from "@/lib/feeds/queries";
import { endorseAnswer } from "@/lib/marks/commands";
import { listMarks } from "@/lib/marks/queries";
import * as notifications from "@/lib/notifications/jobs";
import { listNotifications } from "@/lib/notifications/queries";
import { mailJob } from "@/lib/notifications/schema";
import type { Actor, Viewer } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/db";
import { runner } from "@/lib/platform/jobs";
import { systemPermit } from "@/lib/platform/permit";
import { getPost, listPosts } from "@/lib/posts/queries";
import { getQuestionPage, listQuestionRevisions } from "@/lib/questions/queries";
import { aCaller, aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { aPost } from "@/tests/factories/following";
import { aPractitioner, aQuestion } from "@/tests/factories/threads";
import { anUnnamedThread, type UnnamedThread } from "@/tests/factories/unnamed";
import { countQueries } from "@/tests/support/query-count";
import { apiRequest, call } from "@/tests/support/request";

const planting = systemPermit("test:plant", "the test's own rows");
const boss = runner();
const names = ["Zephyrine Quillfeather", "Odalric Brambleworth"] as const;

let worlds: readonly UnnamedThread[];
let viewers: readonly Viewer[];

/** A practitioner whose handle is part of no other. */
async function anAskerCalled(name: string): Promise<Actor> {
  const asker = { ...(await aPractitioner(name)), handle: name.toLowerCase().replace(" ", "-") };
  await write(planting, (tx) => tx.member.update({ where: { id: asker.id }, data: { handle: asker.handle } }));
  return asker;
}

beforeAll(async () => {
  await boss.start();
  worlds = [];
  for (const name of names) worlds = [...worlds, await anUnnamedThread(await anAskerCalled(name))];
  for (const { data } of await boss.fetch("mail", { batchSize: 100 }))
    await notifications.sendNotificationMail(mailJob.parse(data));
  viewers = [null, await aCaller(), await aCallingPractitioner(), await aCaller({ role: "MODERATOR" })];
});
afterAll(() => boss.stop({ graceful: false }));

/** What is each asker's alone: none of it may leave the server with the thread. */
async function secretsOf({ asker }: UnnamedThread): Promise<string[]> {
  const member = await reader.member.findUniqueOrThrow({
    where: { id: asker.id },
    select: { displayName: true, email: true, credentials: { select: { id: true, number: true } } },
  });
  const initials = member.displayName.replaceAll(/(\p{L})\S*\s*/gu, "$1");
  return [
    ...[asker.id, asker.handle, member.displayName, ...member.displayName.split(" "), `>${initials}<`],
    ...[member.email ?? asker.id, ...member.credentials.flatMap(({ id, number }) => [id, number])],
  ];
}

/** The same text without what differs between any two threads: ids, numbers, moments and random tokens. */
const bare = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "MOMENT")
    .replaceAll(/unsubscribe\/[\w-]+/g, "unsubscribe/TOKEN")
    .replaceAll(/(person|member|topic|post|caller)-\d+-\d+/g, "$1-N")
    .replaceAll(/\d+/g, "N");

/** What the API answers about a thread, signed out or with a session. */
async function apiSays({ question, topic, added, reply, answer }: UnnamedThread, viewer: Viewer): Promise<string[]> {
  const session = viewer ? { session: await aSession(viewer.id) } : {};
  const postId = question.id;
  const ask = (handler: Parameters<typeof call>[0], path: string, params: Record<string, string> = {}) =>
    call(handler, apiRequest(path, session), params);
  const replies = await Promise.all([
    ask(getQuestionsRoute, `/questions?topic=${topic.slug}`),
    ask(getPostsRoute, `/posts?topic=${topic.slug}`),
    ask(getPostRoute, `/posts/${postId}`, { postId }),
    ask(getCommentsRoute, `/posts/${postId}/comments`, { postId }),
    ask(getStateRoute, `/viewer/posts/${postId}`, { postId }),
    ask(getWaitingRoute, `/waiting?topic=${topic.slug}`),
    ...[added, reply, answer].flatMap(({ id: commentId }) => [
      ask(getCommentRoute, `/comments/${commentId}`, { commentId }),
      ask(getRevisionsRoute, `/comments/${commentId}/revisions`, { commentId }),
    ]),
  ]);
  return Promise.all(replies.map((response) => response.text()));
}

/** What the page's data, its head, its structured data and the feeds say. */
async function pagesSay({ question, topic }: UnnamedThread, viewer: Viewer): Promise<string[]> {
  const page = await getQuestionPage(viewer, question.path.split("/").at(-1) ?? "");
  const [thread, marks] = [await listThread(viewer, question.id), await listMarks(viewer, question.id)];
  const props = {
    question: page,
    thread,
    addenda: await listAddenda(viewer, question.id),
    marks,
    prescriptions: new Map(),
    reports: [],
    outcomes: new Map(),
    terms: [],
    site: "http://forum.test",
  };
  const head = { title: "New", subtitle: "New", path: "/", feedPath: "/feed.xml" };
  return [
    ...[page, thread, marks, props.addenda, await listQuestionRevisions(viewer, question.id)].map((each) =>
      JSON.stringify(each),
    ),
    renderToStaticMarkup(createElement(QuestionHead, { question: page })),
    renderToStaticMarkup(createElement(QuestionStructuredData, props)),
    atomFeed(head, await listNewPosts(viewer, topic.slug), "http://forum.test"),
    atomFeed(head, await listNewComments(viewer, question.id), "http://forum.test"),
  ];
}

/** What reached those who follow the topic and the thread: lines of the inbox, and e-mails to the last letter. */
async function inboxesSay({ ofTopic, ofThread, helper, peer }: UnnamedThread): Promise<string[]> {
  const lines: string[] = [];
  for (const member of [ofTopic, ofThread, helper, peer]) {
    lines.push(JSON.stringify(await listNotifications(member, { limit: 50 })));
    const row = await reader.member.findUniqueOrThrow({ where: { id: member.id }, select: { email: true } });
    const mails = await reader.mailboxMessage.findMany({
      where: { recipient: row.email ?? "" },
      orderBy: { createdAt: "asc" },
    });
    lines.push(...mails.map(({ source }) => source.replaceAll("=\r\n", "")));
  }
  expect(lines.join()).toContain("A member");
  return lines;
}

/** A mail's own words: its boundaries, names and dates are made anew for each message. */
const wordsOf = (source: string): string =>
  source
    .replaceAll(/^(Date|Message-ID|In-Reply-To|References|To): .*(\r\n[ \t].*)*/gim, "$1")
    .replaceAll(/--[-\w=]*Part[-\w=.]*|boundary="[^"]*"/g, "BOUNDARY")
    .replaceAll(/[\w-]+@readers\.test/g, "ADDRESS");

describe("whoever asks without their name", () => {
  test("is told apart by nothing that a stranger, member, practitioner or moderator is sent", async () => {
    for (const viewer of viewers) {
      const said = await Promise.all(
        worlds.map(async (world) => [...(await apiSays(world, viewer)), ...(await pagesSay(world, viewer))]),
      );
      expect(said[0]?.map(bare)).toEqual(said[1]?.map(bare));
      for (const world of worlds) {
        const secrets = await secretsOf(world);
        expect(secrets.filter((secret) => said.flat().some((text) => text.includes(secret)))).toEqual([]);
      }
      expect(said.flat().join()).toContain("A member");
    }
  });

  test("is told apart by nothing in inboxes and e-mails", async () => {
    const said = await Promise.all(worlds.map(inboxesSay));
    expect(said[0]?.length).toBeGreaterThan(6);
    // Jobs run in no certain order.
    const sorted = said.map((texts) => texts.map((text) => bare(wordsOf(text))).toSorted());
    expect(sorted[0]).toEqual(sorted[1]);
    for (const world of worlds) {
      const secrets = await secretsOf(world);
      expect(secrets.filter((secret) => said.flat().some((text) => text.includes(secret)))).toEqual([]);
    }
  });

  test("is not heard of by those who follow them", async () => {
    for (const { ofAsker } of worlds) {
      expect((await listNotifications(ofAsker, { limit: 50 })).items).toEqual([]);
    }
  });

  test("finds nothing of it on their own page, whoever looks", async () => {
    const moderator = await aCaller({ role: "MODERATOR" });
    for (const { asker } of worlds) {
      for (const viewer of [null, asker, moderator]) {
        expect((await listPosts(viewer, { author: asker.handle }, { limit: 20 })).items).toEqual([]);
        expect((await listCommentsBy(viewer, asker.handle, { limit: 20 })).items).toEqual([]);
        const response = await call(getPostsRoute, apiRequest(`/posts?author=${asker.handle}`));
        expect(await response.json()).toEqual({ items: [], nextCursor: null });
      }
    }
  });

  test("is one and the same in their thread, without badge, and the others keep their names", async () => {
    for (const { question, added, reply, others } of worlds) {
      const thread = await listThread(null, question.id);
      for (const { id } of [added, reply]) {
        expect(thread.find((comment) => comment.id === id)).toMatchObject({
          author: { handle: "", name: "A member" },
          credential: null,
          isPostAuthor: true,
        });
      }
      const peer = thread.find(({ id }) => id === others.id);
      expect(peer).toMatchObject({ author: { name: "Henrik Lund" }, credential: { profession: "PHYSIOTHERAPIST" } });
      const marks = await listMarks(null, question.id);
      expect(marks.map(({ kind, member }) => [kind, member.name])).toEqual([
        ["ACCEPT", "A member"],
        ["ENDORSE", "Henrik Lund"],
      ]);
    }
  });

  test("does not endorse in their thread, where name and badge would show", async () => {
    const [world] = worlds;
    if (!world) throw new Error("No thread");
    await expect(endorseAnswer(world.asker, world.answer.id)).rejects.toMatchObject({ reason: "asked-without-name" });
  });

  test("keeps their name in every other thread", async () => {
    const asker = await aPractitioner("Ottilie Fenwick");
    await aQuestion(asker, { isAnonymous: true });
    const named = await aQuestion(asker);
    const said = await postComment(asker, named.id, commentBody.parse({ markdown: "And one thing more." }));
    expect((await getPost(null, named.id)).author.name).toBe("Ottilie Fenwick");
    expect((await listThread(null, named.id)).find(({ id }) => id === said.id)).toMatchObject({
      author: { handle: asker.handle, name: "Ottilie Fenwick" },
      credential: { profession: "PHYSIOTHERAPIST" },
    });
    expect((await listPosts(null, { author: asker.handle }, { limit: 20 })).items.map(({ id }) => id)).toEqual([
      named.id,
    ]);
  });

  test("costs a thread no more and no other queries", async () => {
    const [asker, world] = [await aPractitioner("Named"), worlds[0]];
    const named = await aQuestion(asker);
    await postComment(asker, named.id, commentBody.parse({ markdown: "And one thing more." }));
    const [one, other] = [
      await countQueries(() => listThread(null, named.id)),
      await countQueries(() => listThread(null, world?.question.id ?? "")),
    ];
    const shapes = (queries: readonly string[]) => queries.map((sql) => sql.replaceAll(/\([$\d,]+\)|\$\d+/g, "?"));
    expect(shapes(other.queries)).toEqual(shapes(one.queries));
  });
});

describe("the database", () => {
  const plant = (author: Actor, postId: string, more: { isAnonymous?: boolean } = {}) =>
    write(planting, (tx) =>
      tx.comment.create({
        data: {
          ...{
            postId,
            authorId: author.id,
            credentialId: author.credentialId,
            markdown: "Words",
            html: "<p>Words</p>",
          },
          ...more,
        },
        select: { id: true, isAnonymous: true, credentialId: true },
      }),
    );

  test("keeps the asker's words without a name, whoever writes the rows, and wherever they are moved", async () => {
    const asker = await aPractitioner("Ottilie Fenwick");
    const question = await aQuestion(asker, { isAnonymous: true });
    const row = await plant(asker, question.id, { isAnonymous: false });
    expect(row).toMatchObject({ isAnonymous: true, credentialId: null });
    const elsewhere = await aPost((await aCaller()).id);
    const select = { isAnonymous: true, credentialId: true } as const;
    const moved = await write(planting, (tx) =>
      tx.comment.update({ where: { id: row.id }, data: { postId: elsewhere.id }, select }),
    );
    expect(moved).toEqual({ isAnonymous: true, credentialId: null });
    const other = await aPractitioner("Somebody else");
    expect(await plant(other, question.id)).toMatchObject({ isAnonymous: false, credentialId: other.credentialId });
  });

  test("takes no article without a name", async () => {
    const { id } = await aPost((await aCaller()).id, { kind: "ARTICLE" });
    const unnamed = write(planting, (tx) => tx.post.update({ where: { id }, data: { isAnonymous: true } }));
    await expect(unnamed).rejects.toThrow(/post_anonymous_question/);
  });
});
