import { describe, expect, it } from "vitest";
import { atomFeed } from "@/lib/feeds/atom";
import { listNewComments, listNewPosts } from "@/lib/feeds/queries";
import { aComment, aMember, aPost, aTopic } from "@/tests/factories/following";

const head = { title: "Evenstride", subtitle: "New", path: "/", feedPath: "/feed.xml" };

describe("what a feed tells", () => {
  it("holds published articles and questions of a topic alone, newest first", async () => {
    const author = await aMember();
    const topic = await aTopic();
    const article = await aPost(author.id, { kind: "ARTICLE", topicIds: [topic.id] });
    const question = await aPost(author.id, { topicIds: [topic.id] });
    await aPost(author.id, { topicIds: [topic.id], status: "HELD" });
    await aPost(author.id);
    const entries = await listNewPosts(null, topic.slug);
    expect(entries.map(({ path }) => path)).toEqual([`/questions/${question.slug}`, `/articles/${article.slug}`]);
  });

  it("holds published comments of a thread alone, each with its own address", async () => {
    const writer = await aMember();
    const article = await aPost(writer.id, { kind: "ARTICLE" });
    const shown = await aComment(writer.id, article.id);
    await aComment(writer.id, article.id, { status: "HELD" });
    const entries = await listNewComments(null, article.id);
    expect(entries.map(({ path }) => path)).toEqual([`/articles/${article.slug}#comment-${shown.number}`]);
    const held = await aPost(writer.id, { kind: "ARTICLE", status: "HELD" });
    await aComment(writer.id, held.id);
    expect(await listNewComments(null, held.id)).toEqual([]);
  });

  it("names who wrote, and never their address", async () => {
    const writer = await aMember();
    const article = await aPost(writer.id, { kind: "ARTICLE" });
    await aComment(writer.id, article.id);
    const xml = atomFeed(
      head,
      [...(await listNewPosts(null)), ...(await listNewComments(null, article.id))],
      "http://forum.test",
    );
    expect(xml).toContain(`<name>Name of ${writer.handle}</name>`);
    expect(xml).not.toContain(writer.email);
  });
});
