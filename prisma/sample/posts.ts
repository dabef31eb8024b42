import { storeHero } from "@/lib/images/commands";
import type { Tx } from "@/lib/platform/db";
import { readingMinutes } from "@/lib/platform/markdown/plain-text";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import type { Calendar } from "@/prisma/sample/calendar";
import { readSample, readSamples } from "@/prisma/sample/files";
import { idOf, type Names } from "@/prisma/sample/people";
import { articleFile, exerciseFile, seriesFile } from "@/prisma/sample/shape";
import { loadComments } from "@/prisma/sample/threads";

const topicRows = (names: Names, slugs: readonly string[]) => ({
  create: [...new Set(slugs)].map((slug) => ({ topicId: idOf(names.topics, slug) })),
});

export async function loadExercises(tx: Tx, names: Names, { ago }: Calendar): Promise<void> {
  const files = readSamples("exercises", exerciseFile);
  const publishedAt = ago(200);
  for (const [slug, file] of files) {
    const { title, author, regions, muscles, tempo, progressions: _progressions, ...exercise } = file;
    const uses = [
      ...muscles.worked.map((muscle) => ({ topicId: idOf(names.topics, muscle), use: "WORKED" as const })),
      ...muscles.stretched.map((muscle) => ({ topicId: idOf(names.topics, muscle), use: "STRETCHED" as const })),
    ];
    const authorId = idOf(names.members, author);
    const post = await tx.post.create({
      data: {
        ...{ kind: "EXERCISE", slug, title, authorId, createdAt: publishedAt, publishedAt, lastActivityAt: publishedAt },
        topics: topicRows(names, [...regions, ...muscles.worked, ...muscles.stretched]),
        exercise: { create: { ...exercise, tempo: tempo ?? [], muscles: { create: uses } } },
      },
      select: { id: true },
    });
    names.posts.set(slug, post.id);
  }
  for (const [slug, { progressions }] of files) {
    const easierId = idOf(names.posts, slug);
    await tx.exerciseProgression.createMany({
      data: progressions.map((harder) => ({ easierId, harderId: idOf(names.posts, harder) })),
    });
  }
}

/** Draws the articles' pictures and keeps them in the file store; returns their keys. */
export async function drawHeroes(): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const [slug, { hero }] of readSamples("articles", articleFile)) {
    keys.set(slug, (await storeHero(Buffer.from(hero.svg))).key);
  }
  return keys;
}

export async function loadArticles(tx: Tx, names: Names, { ago, inDays }: Calendar, heroes: ReadonlyMap<string, string>): Promise<void> {
  const series = new Map<string, string>();
  for (const { announced, ...each } of readSample("series.yaml", seriesFile)) {
    const parts = announced.map(({ part, title, expectedInDays }) => ({ part, title, expectedOn: inDays(expectedInDays) }));
    series.set(each.slug, (await tx.series.create({ data: { ...each, announced: { create: parts } }, select: { id: true } })).id);
  }
  for (const [slug, file] of readSamples("articles", articleFile)) {
    const publishedAt = ago(file.publishedDaysAgo);
    const post = await tx.post.create({
      data: {
        ...{ kind: "ARTICLE", slug, title: file.title, authorId: idOf(names.members, file.author) },
        ...{ createdAt: publishedAt, publishedAt, lastActivityAt: publishedAt },
        ...renderMarkdown(file.body),
        topics: topicRows(names, file.topics),
        prescriptions: { create: file.exercises.map(({ exercise, dose, note }, order) => ({ exerciseId: idOf(names.posts, exercise), ...dose, note, order })) },
        article: {
          create: {
            ...{ dek: file.dek, takeaways: file.takeaways, references: file.references },
            ...{ heroImage: heroes.get(slug) ?? null, heroAlt: file.hero.alt },
            faq: file.faq.map(({ question, answer }) => ({ question, markdown: answer, html: renderMarkdown(answer).html })),
            readingMinutes: readingMinutes(file.body),
            reviewedOn: ago(file.reviewedDaysAgo),
            seriesId: file.series && idOf(series, file.series.slug),
            seriesPart: file.series?.part ?? null,
          },
        },
      },
      select: { id: true },
    });
    names.posts.set(slug, post.id);
    await loadComments(tx, names, { ago, inDays }, post.id, file.comments, null);
  }
}
