import { createReadStream } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { importWordpress } from "@/lib/imports/commands";
import type { ImportReport } from "@/lib/imports/schema";
import { reader, write } from "@/lib/platform/db";
import { keyedHash } from "@/lib/platform/hash";
import { systemPermit } from "@/lib/platform/permit";

const planting = systemPermit("test:plant", "the test's own rows");
const fixture = (name: string) => () => createReadStream(`tests/fixtures/wordpress/${name}.xml`);
const everything = { articles: 0, comments: 0, members: 0, held: 0 };

/** A file of its own blog, so that tests do not meet each other's articles. */
function blogWith(host: string, items: string): () => AsyncIterable<Uint8Array> {
  const xml = `<rss xmlns:wp="http://wordpress.org/export/1.0/"><channel><wp:base_blog_url>https://${host}</wp:base_blog_url>${items}</channel></rss>`;
  return async function* () {
    yield new TextEncoder().encode(xml);
  };
}

const item = (id: number, inside: string) =>
  `<item><title>Article ${id}</title><dc:creator>writer</dc:creator><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2020-02-02 02:02:02</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded>Text</content:encoded>${inside}</item>`;

const comment = (id: number, parent: number, inside = "") =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>Reader</wp:comment_author><wp:comment_content>Words ${id}</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>${parent}</wp:comment_parent>${inside}</wp:comment>`;

async function localId(source: string, kind: string, sourceId: string): Promise<string> {
  const where = { source_kind_sourceId: { source: `wordpress:https://${source}`, kind, sourceId } };
  return (await reader.importedRecord.findUniqueOrThrow({ where })).localId;
}

const gaitNotes = (kind: string, id: number) => localId("gait-notes.test", kind, String(id));

async function commentOf(id: number) {
  const where = { id: await gaitNotes("comment", id) };
  return reader.comment.findUniqueOrThrow({ where, include: { author: true, post: true } });
}

describe("a blog brought over", () => {
  let planned: ImportReport;
  let recordsAfterDryRun: number;
  let created: ImportReport;

  beforeAll(async () => {
    const topic = { slug: "import-topic", name: "Import topic", kind: "REGION" } as const;
    await write(planting, (tx) => tx.topic.create({ data: topic }));
    planned = await importWordpress(fixture("blog"), { dryRun: true });
    recordsAfterDryRun = await reader.importedRecord.count();
    created = await importWordpress(fixture("blog"));
  });

  it("says beforehand what a run would create, without creating it", () => {
    expect(recordsAfterDryRun).toBe(0);
    expect(planned).toEqual(created);
  });

  it("accounts for everything, and creates nothing the second time", async () => {
    expect(created).toMatchObject({ articles: 3, comments: 7, members: 4, held: 3 });
    expect(created.skipped).toEqual([
      { id: "15", kind: "comment", reason: "empty" },
      { id: "16", kind: "pingback", reason: "pingback" },
      { id: "17", kind: "trackback", reason: "trackback" },
      { id: "19", kind: "comment", reason: "trash" },
      { id: "22", kind: "comment", reason: "spam" },
      { id: "4", kind: "post", reason: "private" },
      { id: "30", kind: "comment", reason: "article-left-out" },
      { id: "5", kind: "post", reason: "password-protected" },
      { id: "6", kind: "page", reason: "not-an-article" },
      { id: "7", kind: "attachment", reason: "not-an-article" },
    ]);
    expect(await importWordpress(fixture("blog"))).toEqual({ ...everything, skipped: created.skipped });
  });

  it("keeps an article's text, date, address and the topics that exist here", async () => {
    const post = await reader.post.findUniqueOrThrow({
      where: { id: await gaitNotes("post", 1) },
      include: { article: true, topics: { select: { topic: { select: { slug: true } } } } },
    });
    expect(post).toMatchObject({ slug: "level-hips", title: "Level hips", status: "PUBLISHED", kind: "ARTICLE" });
    expect(post.publishedAt).toEqual(new Date("2023-04-30T08:00:00Z"));
    expect(post.lastActivityAt).toEqual(new Date("2023-05-07T10:00:00Z"));
    expect(post.commentCount).toBe(6);
    expect(post.article?.dek).toBe("Stand on one leg and watch the waistband.");
    expect(post.topics).toEqual([{ topic: { slug: "import-topic" } }]);
    expect(post.markdown).toContain("## What ]]> to look for");
    expect(post.markdown).toContain("<https://www.youtube.com/watch?v=one_leg_st>");
    expect(post.markdown).toContain("![A level waistband](https://gait-notes.test/files/waist.png)");
    expect(post.html).toContain("Stand on one leg");
  });

  it("shows neither drafts nor scheduled articles", async () => {
    const ids = [await gaitNotes("post", 2), await gaitNotes("post", 3)];
    const posts = await reader.post.findMany({ where: { id: { in: ids } } });
    for (const post of posts) expect(post).toMatchObject({ status: "DRAFT", publishedAt: null });
    expect(posts).toHaveLength(2);
  });

  it("keeps the thread: replies before their parents, above what is left out, and at the top without any", async () => {
    expect((await commentOf(11)).parentId).toBe(await gaitNotes("comment", 14));
    expect((await commentOf(12)).parentId).toBe(await gaitNotes("comment", 13));
    expect((await commentOf(20)).parentId).toBeNull();
    expect((await commentOf(20)).createdAt).toEqual(new Date("2023-05-06T12:00:00Z"));
  });

  it("knows the article's author by id and by address, and counts their reply to a question", async () => {
    for (const reply of [await commentOf(12), await commentOf(21)]) {
      expect(reply.authorId).toBe(reply.post.authorId);
      expect(reply).toMatchObject({ kind: "REPLY", credentialId: null });
      expect(reply.author).toMatchObject({ displayName: "Maren Vik", joinedAt: null });
    }
    expect(await commentOf(13)).toMatchObject({ kind: "QUESTION", answerReplyCount: 1 });
    expect(await commentOf(14)).toMatchObject({ kind: "QUESTION", answerReplyCount: 0 });
    expect(await commentOf(11)).toMatchObject({ kind: "REPLY" });
  });

  it("keeps what readers typed, and holds what nobody has approved", async () => {
    expect((await commentOf(13)).html).toContain("My left hip drops &#x3C; 2 cm.<br>\nIs x&#x3C;y then a problem?</p>");
    expect(await commentOf(18)).toMatchObject({ status: "HELD" });
  });

  it("makes shadow members of readers without a trace of their addresses", async () => {
    const { author } = await commentOf(13);
    expect(author).toMatchObject({ displayName: "Tom & Ada", handle: "tom-and-ada", joinedAt: null });
    const tom = keyedHash("email", "tom@readers.test");
    expect(await reader.member.count({ where: { emailHash: tom, email: null } })).toBe(1);
    const { author: ines } = await commentOf(14);
    expect(ines.displayName).toBe("Ines");
    const rows = JSON.stringify([
      await reader.member.findMany({ where: { joinedAt: null }, omit: { email: false, emailHash: false } }),
      await reader.importedRecord.findMany(),
    ]);
    expect(rows).not.toMatch(/@|203\.0\.113/);
  });

  it("adds from a later export only what is new, under the article that stands here", async () => {
    const report = await importWordpress(fixture("blog-later"));
    expect(report).toMatchObject({ articles: 1, comments: 1, members: 0, held: 0 });
    const reply = await commentOf(40);
    expect(reply.postId).toBe(await gaitNotes("post", 1));
    expect(reply.parentId).toBe(await gaitNotes("comment", 14));
    const second = await reader.post.findUniqueOrThrow({
      where: { id: await gaitNotes("post", 8) },
      include: { article: true },
    });
    expect(second.slug).toBe("level-hips-2");
    expect(second.article?.dek).toBe("What comes next");
  });
});

describe("people who are here already", () => {
  const author = (email: string) =>
    `<wp:author><wp:author_login>writer</wp:author_login><wp:author_email>${email}</wp:author_email><wp:author_display_name>Writer</wp:author_display_name></wp:author>`;
  const byAddress = (email: string) => `<wp:comment_author_email>${email}</wp:comment_author_email>`;

  it("gives an author's articles to the member with their address", async () => {
    const data = { handle: "already-here", displayName: "Here", email: "Here@people.Test", joinedAt: new Date() };
    const member = await write(planting, (tx) => tx.member.create({ data }));
    const report = await importWordpress(blogWith("here.test", author("Here@People.test") + item(1, "")));
    expect(report.members).toBe(0);
    const post = await reader.post.findUniqueOrThrow({ where: { id: await localId("here.test", "post", "1") } });
    expect(post.authorId).toBe(member.id);
  });

  it("does not let an address typed under a comment speak for a member, and stores none twice", async () => {
    const open = blogWith("typed.test", item(1, comment(1, 0, byAddress("here@people.test"))));
    expect(await importWordpress(open, { keepEmails: true })).toMatchObject({ members: 2 });
    const where = { id: await localId("typed.test", "comment", "1") };
    const { author: shadow } = await reader.comment.findUniqueOrThrow({ where, include: { author: true } });
    expect(shadow.handle).not.toBe("already-here");
  });

  it("recognises a reader of another blog, and stores addresses only when told to", async () => {
    const one = blogWith("one.test", item(1, comment(1, 0, byAddress("both@people.test"))));
    const other = blogWith("other.test", item(1, comment(1, 0, byAddress("both@people.test"))));
    await importWordpress(one, { keepEmails: true });
    expect(await reader.member.count({ where: { email: "both@people.test" } })).toBe(1);
    expect(await importWordpress(other)).toMatchObject({ members: 1 });
  });
});

describe("files that are not as they should be", () => {
  it("refuses a file that is not well-formed, names the place, and stores nothing of it", async () => {
    await expect(importWordpress(fixture("cut-short"))).rejects.toMatchObject({
      reason: "not-well-formed",
      issues: [{ path: expect.stringMatching(/^line \d+, column \d+$/), message: "Unexpected close tag" }],
    });
    expect(await reader.importedRecord.count({ where: { source: { contains: "cut-short" } } })).toBe(0);
  });

  it("never reads what an entity points to", async () => {
    await expect(importWordpress(fixture("entity"))).rejects.toMatchObject({ reason: "not-well-formed" });
  });

  it("takes comments without end, deeper than a path can be and in portions", async () => {
    const chain = Array.from({ length: 450 }, (_, index) => comment(index + 1, index));
    const report = await importWordpress(blogWith("deep.test", item(1, chain.toReversed().join(""))));
    expect(report).toMatchObject({ articles: 1, comments: 450 });
    const where = { postId: await localId("deep.test", "post", "1") };
    const paths = await reader.comment.findMany({ where, select: { path: true } });
    expect(Math.max(...paths.map(({ path }) => path.length))).toBe(60);
  });

  it("leaves alone what was deleted here since", async () => {
    const open = blogWith("gone.test", item(1, comment(1, 0)) + item(2, comment(2, 0)));
    await importWordpress(open);
    const [post, reply] = [await localId("gone.test", "post", "1"), await localId("gone.test", "comment", "2")];
    await write(planting, (tx) => tx.post.delete({ where: { id: post } }));
    await write(planting, (tx) => tx.comment.delete({ where: { id: reply } }));
    const report = await importWordpress(open);
    expect(report).toMatchObject(everything);
    expect(report.skipped.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      "1 removed-here",
      "1 article-left-out",
      "2 removed-here",
    ]);
  });
});
