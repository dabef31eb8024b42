import { beforeAll, describe, expect, test } from "vitest";
import { GET as getOne, PUT } from "@/app/api/v1/articles/[articleId]/route";
import { GET as getList } from "@/app/api/v1/articles/route";
import { POST as postPreview } from "@/app/api/v1/preview/route";
import { confirmArticle, draftArticle, reviseArticle, unpublishArticle } from "@/lib/articles/commands";
import { getArticlePage, listArticles, listSeries } from "@/lib/articles/queries";
import { draftBody } from "@/lib/articles/schema";
import { listThread } from "@/lib/comments/queries";
import type { Actor } from "@/lib/platform/actor";
import { setClock } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { listAskedUnder } from "@/lib/posts/queries";
import { listArticlePrescriptions } from "@/lib/prescriptions/queries";
import {
  aBody,
  aDraft,
  anArticle,
  anExercise,
  aPrescription,
  aReader,
  aSeries,
  aSessionOf,
  aTopicSlug,
  aWriter,
} from "@/tests/factories/articles";
import { expired } from "@/tests/support/next-cache";
import { countQueries } from "@/tests/support/query-count";
import { apiRequest, call } from "@/tests/support/request";

let author: Actor;
beforeAll(async () => {
  author = await aWriter();
});

describe("a revision", () => {
  test("keeps the earlier wording, says when, and shows the new one", async () => {
    const { id, slug, version } = await anArticle(author, { markdown: "The first wording." });
    await reviseArticle(author, id, aBody(version, { markdown: "The second wording." }));
    const kept = await reader.revision.findMany({ where: { postId: id } });
    expect(kept).toMatchObject([
      { markdown: "The first wording.", title: "Waking the inner thigh", editorId: author.id },
    ]);
    const page = await getArticlePage(null, slug);
    expect(page.html).toContain("second wording");
    expect(page.editedAt).not.toBeNull();
  });

  test("is refused when something is missing, from an old version, and of a draft", async () => {
    const { id, version } = await anArticle(author);
    await expect(reviseArticle(author, id, aBody(version, { dek: "" }))).rejects.toMatchObject({
      reason: "article-incomplete",
    });
    await expect(reviseArticle(author, id, aBody(version - 1))).rejects.toMatchObject({ reason: "version-outdated" });
    const draft = await aDraft(author);
    await expect(reviseArticle(author, draft.id, aBody(1))).rejects.toMatchObject({ reason: "not-published" });
    expect(await reader.revision.count({ where: { postId: { in: [id, draft.id] } } })).toBe(0);
  });

  test("by a moderator stands in the public log, by the author not", async () => {
    const moderator = await aReader("MODERATOR");
    const { id, version } = await anArticle(author);
    const acts = () => reader.moderationAct.count({ where: { action: "moderation:revise-article" } });
    const before = await acts();
    const next = await reviseArticle(author, id, aBody(version));
    expect(await acts()).toBe(before);
    await reviseArticle(moderator, id, aBody(next.version));
    expect(await acts()).toBe(before + 1);
  });

  test("by somebody else is refused", async () => {
    const { id, version } = await anArticle(author);
    const other = await aWriter();
    await expect(reviseArticle(other, id, aBody(version))).rejects.toMatchObject({
      code: "forbidden",
      reason: "not-yours",
    });
  });
});

describe("taking an article back", () => {
  test("hides it; publishing it again brings it back under its address, at its old date and unannounced", async () => {
    const { publishArticle } = await import("@/lib/articles/commands");
    const { id, slug, version } = await anArticle(author, { title: "Taken back and shown again" });
    const before = await getArticlePage(null, slug);
    await unpublishArticle(author, id);
    await expect(getArticlePage(null, slug)).rejects.toMatchObject({ code: "not-found" });
    await publishArticle(author, id, { version });
    expect(await getArticlePage(null, slug)).toMatchObject({ slug, publishedAt: before.publishedAt });
  });

  test("is its author's alone", async () => {
    const { id } = await anArticle(author);
    await expect(unpublishArticle(await aReader("MODERATOR"), id)).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("confirming an article dates it anew", async () => {
  const { id, slug } = await anArticle(author);
  setClock(new Date("2031-05-06T10:00:00Z"));
  await confirmArticle(author, id).finally(() => setClock(null));
  expect((await getArticlePage(null, slug)).reviewedOn).toBe("2031-05-06");
});

describe("neighbours", () => {
  test("are the parts of its series, with what is announced", async () => {
    const series = await aSeries({ part: 3, title: "Keeping it on the stairs", expectedOn: new Date("2031-02-01") });
    const first = await anArticle(author, { title: "The first part", series: { slug: series, part: 1 } });
    const second = await anArticle(author, { title: "The second part", series: { slug: series, part: 2 } });
    const page = await getArticlePage(null, first.slug);
    expect(page.previous).toBeNull();
    expect(page.next).toEqual({ kind: "ARTICLE", slug: second.slug, title: "The second part" });
    expect(page.series).toMatchObject({ title: "Even legs", part: 1 });
    expect(page.series?.parts.at(-1)).toEqual({
      part: 3,
      title: "Keeping it on the stairs",
      href: null,
      expectedOn: "2031-02-01",
    });
  });

  test("a part belongs to one article, and a draft holds it without being named", async () => {
    const slug = await aSeries({ part: 2, title: "Announced" });
    await aDraft(author, { title: "A secret plan", series: { slug, part: 1 } });
    const again = draftArticle(author, draftBody.parse({ series: { slug, part: 1 } }));
    await expect(again).rejects.toMatchObject({ code: "conflict", reason: "series-part-taken" });
    const choice = (await listSeries(author)).find((each) => each.slug === slug);
    expect(choice?.parts).toEqual([
      { part: 1, title: null, isTaken: true },
      { part: 2, title: "Announced", isTaken: false },
    ]);
  });

  test("are those before and after by date for an article that stands alone", async () => {
    const at = (day: number) => setClock(new Date(`2021-01-0${day}T10:00:00Z`));
    const slugs: string[] = [];
    for (const day of [1, 2, 3]) {
      at(day);
      slugs.push((await anArticle(author, { title: `Day number ${day}` })).slug);
    }
    setClock(null);
    const page = await getArticlePage(null, slugs[1] ?? "");
    expect([page.previous?.slug, page.next?.slug]).toEqual([slugs[0], slugs[2]]);
  });
});

describe("the list", () => {
  test("pages from the newest to the oldest, each article once, also those of one moment", async () => {
    const topic = await aTopicSlug();
    setClock(new Date("2022-02-02T10:00:00Z"));
    for (let index = 0; index < 5; index += 1) await anArticle(author, { topics: [topic] });
    setClock(null);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listArticles>> = await listArticles(null, {
        topic,
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });
});

/** What the page of an article reads. */
const readPage = async (slug: string) => {
  const article = await getArticlePage(null, slug);
  await Promise.all([
    listThread(null, article.id),
    listArticlePrescriptions(null, article.id),
    listAskedUnder(null, article.id),
  ]);
};

test("a page takes at most 26 queries, however much stands on it", async () => {
  const slug = await aSeries({ part: 9, title: "Announced" });
  const plain = await anArticle(author, { series: { slug, part: 1 } });
  const topics = [await aTopicSlug(), await aTopicSlug(), await aTopicSlug()];
  const exercises = [await anExercise(author), await anExercise(author), await anExercise(author)];
  const rich = await anArticle(author, {
    topics,
    series: { slug, part: 2 },
    prescriptions: exercises.map(aPrescription),
    takeaways: ["One", "Two"],
    faq: [{ question: "Why?", markdown: "So." }],
    references: [{ title: "One" }, { title: "Two" }],
  });
  await anArticle(author, { series: { slug, part: 3 } });
  const { queries } = await countQueries(() => readPage(rich.slug));
  expect(queries.length).toBeLessThanOrEqual(26);
  const bare = await countQueries(() => readPage(plain.slug));
  expect(queries.length - bare.queries.length).toBeLessThanOrEqual(4);
});

describe("over the API", () => {
  test("publishing and revising expire the pages that name the article", async () => {
    const session = await aSessionOf(author);
    const { POST: publish } = await import("@/app/api/v1/articles/[articleId]/publish/route");
    const topic = await aTopicSlug();
    const draft = await aDraft(author, { title: "Expiring what names it", topics: [topic] });
    const request = apiRequest(`/articles/${draft.id}/publish`, { session, body: { version: draft.version } });
    const response = await call(publish, request, { articleId: draft.id });
    expect(response.status).toBe(200);
    expect(expired).toEqual(
      expect.arrayContaining([
        `post:${draft.id}`,
        "address:ARTICLE:expiring-what-names-it",
        "posts:ARTICLE",
        "home",
        `topic:${topic}`,
        `practitioner:${author.handle}`,
      ]),
    );
  });

  test("a stranger reads the article and the list, and saves nothing", async () => {
    const { id } = await anArticle(author, { faq: [{ question: "Why?", markdown: "So." }] });
    const one = await call(getOne, apiRequest(`/articles/${id}`), { articleId: id });
    expect(await one.json()).toMatchObject({ id, faq: [{ question: "Why?", html: "<p>So.</p>" }] });
    const list = await call(getList, apiRequest("/articles?limit=1"));
    expect((await list.json()).items).toHaveLength(1);
    const put = await call(PUT, apiRequest(`/articles/${id}`, { method: "PUT", body: aBody(1) }), { articleId: id });
    expect(put.status).toBe(401);
  });

  test("the preview is the renderer that stores, and members' alone", async () => {
    const body = { markdown: "## Why\n\n<script>alert(1)</script>" };
    expect((await call(postPreview, apiRequest("/preview", { body }))).status).toBe(401);
    const session = await aSessionOf(await aReader());
    const { html } = await (await call(postPreview, apiRequest("/preview", { body, session }))).json();
    expect(html).toContain("Why</h");
    expect(html).not.toContain("<script");
  });
});
