import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { discardDraft, publishArticle, reviseArticle, saveArticle } from "@/lib/articles/commands";
import { getArticleForEditing, getArticlePage, listArticles, listMyArticles } from "@/lib/articles/queries";
import { storeHero } from "@/lib/images/commands";
import type { Actor } from "@/lib/platform/actor";
import { queryRows } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import { aBody, aDraft, anArticle, anExercise, aPrescription, aReader, aWriter } from "@/tests/factories/articles";

const announcements = async (postId: string) =>
  queryRows(
    z.object({ data: z.unknown() }),
    Prisma.sql`select data from pgboss.job where name = 'event' and data->>'postId' = ${postId}`,
  );

let author: Actor;
let stranger: Actor;
let moderator: Actor;

beforeAll(async () => {
  author = await aWriter();
  stranger = await aWriter();
  moderator = await aReader("MODERATOR");
});

describe("a draft", () => {
  test("is seen by its author and moderators alone", async () => {
    const { id, slug } = await aDraft(author);
    for (const viewer of [null, stranger]) {
      await expect(getArticlePage(viewer, slug)).rejects.toMatchObject({ code: "not-found" });
    }
    await expect(getArticleForEditing(stranger, id)).rejects.toMatchObject({ code: "not-found" });
    expect((await listArticles(author, { limit: 100 })).items.map((item) => item.id)).not.toContain(id);
    expect((await getArticlePage(author, slug)).html).toContain("<strong>small</strong>");
    expect((await getArticleForEditing(moderator, id)).title).toBe("Waking the inner thigh");
    expect((await listMyArticles(author, { limit: 100 })).items.map((item) => item.id)).toContain(id);
    expect((await listMyArticles(stranger, { limit: 100 })).items).toEqual([]);
  });

  test("is refused to a reader, with the reason", async () => {
    const reader = await aReader();
    await expect(aDraft(reader)).rejects.toMatchObject({ code: "forbidden", reason: "practitioners-only" });
  });

  test("is saved from the newer of two tabs; the older one is refused and overwrites nothing", async () => {
    const { id, version } = await aDraft(author);
    const saved = await saveArticle(author, id, aBody(version, { markdown: "From the first tab" }));
    await expect(saveArticle(author, id, aBody(version, { markdown: "From the second" }))).rejects.toMatchObject({
      code: "conflict",
      reason: "version-outdated",
    });
    expect(await getArticleForEditing(author, id)).toMatchObject({
      markdown: "From the first tab",
      version: saved.version,
    });
  });

  test("two saves at the same moment end in exactly one", async () => {
    const { id, version } = await aDraft(author);
    const saves = ["one", "two", "three"].map((markdown) => saveArticle(author, id, aBody(version, { markdown })));
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected", "rejected"]);
  });

  test("keeps everything its author wrote, also with gaps", async () => {
    const exerciseId = await anExercise(author);
    const { key } = await storeHero(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"/>'));
    const prescription = aPrescription(exerciseId);
    const written = {
      takeaways: ["Start small", ""],
      faq: [{ question: "Every day?", markdown: "*Yes.*" }, { question: "And then?" }],
      references: [{ title: "Kinesiology of the hip", year: 2010, doi: "10.2519/jospt.2010.3025" }],
      heroImage: key,
      heroAlt: "A mat",
      prescriptions: [prescription],
    };
    const { id, version } = await aDraft(author);
    await saveArticle(author, id, aBody(version, written));
    const source = await getArticleForEditing(author, id);
    expect(source).toMatchObject({ heroImage: key, heroAlt: "A mat", takeaways: ["Start small"] });
    expect(source.faq[0]).toEqual({ question: "Every day?", markdown: "*Yes.*" });
    expect(source.references[0]).toMatchObject({ title: "Kinesiology of the hip", authors: "", pmid: null });
    expect(source.prescriptions[0]).toMatchObject(prescription);
  });

  test.each([
    ["a topic", { topics: ["nowhere"] }, "topic-unknown"],
    ["a series", { series: { slug: "nowhere", part: 1 } }, "series-unknown"],
    ["a picture", { heroImage: `heroes/${"0".repeat(32)}-9x9` }, "image-unknown"],
    ["an exercise", { prescriptions: [aPrescription("00000000-0000-7000-8000-000000000000")] }, "exercise-unknown"],
  ])("names %s that does not exist", async (_what, change, reason) => {
    await expect(aDraft(author, change)).rejects.toMatchObject({ code: "invalid", reason });
  });

  test("can be thrown away by its author, as long as nobody has read it", async () => {
    const { id } = await aDraft(author);
    await expect(discardDraft(moderator, id)).rejects.toMatchObject({ code: "forbidden" });
    await discardDraft(author, id);
    await expect(getArticleForEditing(author, id)).rejects.toMatchObject({ code: "not-found" });
    const published = await anArticle(author);
    await expect(discardDraft(author, published.id)).rejects.toMatchObject({ reason: "already-published" });
  });
});

describe("publishing", () => {
  test("shows the article to everybody and announces it once, whatever is pressed twice", async () => {
    const draft = await aDraft(author, { title: "Why one foot falls outward" });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => publishArticle(author, draft.id, draft)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await announcements(draft.id)).toHaveLength(1);
    const page = await getArticlePage(null, "why-one-foot-falls-outward");
    expect(page).toMatchObject({
      id: draft.id,
      readingMinutes: 1,
      contents: [{ id: "section-why", title: "Why" }],
      author: {
        handle: author.handle,
        headline: "Physiotherapist for hips",
        disclosure: "Runs a clinic",
        credential: { profession: "PHYSIOTHERAPIST", checkedOn: "2026-03-02" },
      },
    });
    expect(page.reviewedOn).not.toBeNull();
    expect(page.publishedAt).not.toBeNull();
  });

  test("says everything that is missing, and publishes nothing", async () => {
    const draft = await aDraft(author, { title: "Hips", dek: "", markdown: "" });
    const refusal = publishArticle(author, draft.id, draft);
    await expect(refusal).rejects.toMatchObject({ code: "invalid", reason: "article-incomplete" });
    await expect(refusal).rejects.toMatchObject({
      issues: [{ path: "title" }, { path: "dek" }, { path: "markdown" }],
    });
    expect(await announcements(draft.id)).toEqual([]);
  });

  test("publishes what was seen: a draft that was saved meanwhile is not", async () => {
    const draft = await aDraft(author);
    await saveArticle(author, draft.id, aBody(draft.version, { markdown: "Something else" }));
    await expect(publishArticle(author, draft.id, draft)).rejects.toMatchObject({ reason: "version-outdated" });
  });

  test("gives each of two articles of the same title its own address, which stays when the title changes", async () => {
    const title = "Level hips on one leg";
    const first = await anArticle(author, { title });
    const second = await anArticle(stranger, { title });
    expect([first.slug, second.slug]).toEqual(["level-hips-on-one-leg", "level-hips-on-one-leg-2"]);
    const revised = await reviseArticle(author, first.id, aBody(first.version, { title: "Another title" }));
    expect(revised.slug).toBe(first.slug);
    expect((await getArticlePage(null, first.slug)).title).toBe("Another title");
  });

  test("is not undone by saving: a published article is revised", async () => {
    const published = await anArticle(author);
    await expect(saveArticle(author, published.id, aBody(published.version))).rejects.toMatchObject({
      code: "conflict",
      reason: "already-published",
    });
  });
});
