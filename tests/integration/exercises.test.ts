import { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as getOne } from "@/app/api/v1/exercises/[slug]/route";
import { GET as getList } from "@/app/api/v1/exercises/route";
import { getExercisePage, listExercises, listRecommendedIn, searchExercises } from "@/lib/exercises/queries";
import type { ExerciseFilter } from "@/lib/exercises/schema";
import { exercisesLike } from "@/lib/exercises/sql";
import type { Actor } from "@/lib/platform/actor";
import { aLibraryExercise, aNamedTopic, anAnswerWith, anArticleWith, aPerson } from "@/tests/factories/library";
import { countQueries } from "@/tests/support/query-count";
import { apiRequest, call } from "@/tests/support/request";

let author: Actor;
beforeAll(async () => {
  author = await aPerson({ credentials: [{}] });
});

describe("the library", () => {
  /** Two exercises that differ in everything; the muscle is theirs alone, so no other test's rows get in. */
  async function twoExercises() {
    const [region, other] = [await aNamedTopic({ kind: "REGION" }), await aNamedTopic({ kind: "SYMPTOM" })];
    const muscle = await aNamedTopic();
    const worked = [muscle];
    await aLibraryExercise(author, {
      title: "Bridge",
      worked,
      goal: "STRENGTH",
      position: "SUPINE",
      equipment: [],
      regions: [region, other],
    });
    await aLibraryExercise(author, {
      title: "Squat",
      worked,
      goal: "MOBILITY",
      position: "STANDING",
      equipment: ["wall", "mat"],
    });
    await aLibraryExercise(author, { title: "Held", worked, status: "HELD" });
    const titles = async (filter: ExerciseFilter) =>
      (await listExercises(null, { muscle: muscle.slug, ...filter, limit: 20 })).items.map(({ title }) => title);
    return { region, other, titles };
  }

  test("is narrowed by muscle, goal, region, equipment and position, and shows nothing held", async () => {
    const { region, other, titles } = await twoExercises();
    expect(await titles({})).toEqual(["Bridge", "Squat"]);
    expect(await titles({ goal: "MOBILITY" })).toEqual(["Squat"]);
    expect(await titles({ region: region.slug })).toEqual(["Bridge"]);
    expect(await titles({ region: other.slug })).toEqual([]);
    expect(await titles({ equipment: "wall" })).toEqual(["Squat"]);
    expect(await titles({ equipment: "none" })).toEqual(["Bridge"]);
    expect(await titles({ position: "SUPINE" })).toEqual(["Bridge"]);
    expect(await titles({ position: "SUPINE", goal: "MOBILITY" })).toEqual([]);
  });

  test("shows each exercise once, page by page, also when titles are the same", async () => {
    const muscle = await aNamedTopic();
    const made = [];
    for (const title of ["Bridge", "Bridge", "Bridge", "Squat", "Arch"])
      made.push(await aLibraryExercise(author, { title, worked: [muscle] }));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listExercises(null, { muscle: muscle.slug, cursor, limit: 2 });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(made.length);
    expect(new Set(seen)).toEqual(new Set(made.map(({ id }) => id)));
  });

  test("costs the same number of queries for two exercises and for twenty", async () => {
    const muscle = await aNamedTopic();
    for (let index = 0; index < 20; index++)
      await aLibraryExercise(author, { title: `Number ${index}`, worked: [muscle] });
    const few = await countQueries(() => listExercises(null, { muscle: muscle.slug, limit: 2 }));
    const many = await countQueries(() => listExercises(null, { muscle: muscle.slug, limit: 20 }));
    expect(many.result.items).toHaveLength(20);
    expect(many.queries).toHaveLength(few.queries.length);
    expect(many.queries.length).toBeLessThanOrEqual(3);
  });

  test("is told by the API in the words of the address", async () => {
    const muscle = await aNamedTopic();
    await aLibraryExercise(author, { title: "Plank", worked: [muscle], position: "SIDE_LYING" });
    const response = await call(
      getList,
      apiRequest(`/exercises?muscle=${muscle.slug}&position=side-lying&equipment=mat`),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      items: [{ title: "Plank", position: "SIDE_LYING" }],
      nextCursor: null,
    });
  });

  test.each(["goal=beauty", "position=floating", "equipment=rocket", "muscle=%27--", "cursor=abc", "limit=0"])(
    "refuses %s as invalid",
    async (query) => {
      expect((await call(getList, apiRequest(`/exercises?${query}`))).status).toBe(422);
    },
  );
});

describe("searching exercises", () => {
  test("forgives a typing mistake in a name, and puts the name before the muscle", async () => {
    const muscle = await aNamedTopic({ name: "Copenhagen muscle" });
    await aLibraryExercise(author, { title: "Groin squeeze", worked: [muscle] });
    await aLibraryExercise(author, { title: "Copenhagen plank" });
    const found = await searchExercises(null, "copenhagn");
    expect(found.map(({ title }) => title)).toEqual(["Copenhagen plank", "Groin squeeze"]);
  });

  test.each([
    ["a lay word", "groyne muscles"],
    ["a lay word with a typing mistake", "groyn muscles"],
    ["a clinical word", "musculus pectinifer"],
    ["the topic's own name", "Pectinifer"],
    ["a lay word inside a longer wish", "exercise for the groyne muscles"],
    ["the beginning of a word", "pecti"],
  ])("finds by %s", async (_what, text) => {
    const muscle = await aNamedTopic({
      name: "Pectinifer",
      lay: ["groyne muscles"],
      clinical: ["musculus pectinifer"],
    });
    const { id } = await aLibraryExercise(author, { title: "Block squeeze", worked: [muscle] });
    expect((await searchExercises(null, text)).map((each) => each.id)).toContain(id);
  });

  test("finds by region, and narrows what it finds by the filters", async () => {
    const region = await aNamedTopic({ kind: "REGION", name: "Popliteal hollow" });
    await aLibraryExercise(author, { title: "Step", regions: [region], goal: "STRENGTH" });
    await aLibraryExercise(author, { title: "Bend", regions: [region], goal: "STRETCH" });
    expect(await searchExercises(null, "popliteal")).toHaveLength(2);
    const response = await call(getList, apiRequest("/exercises?q=popliteal&goal=stretch"));
    expect(await response.json()).toMatchObject({ items: [{ title: "Bend" }], nextCursor: null });
  });

  test("offers at most ten, and nothing held, not even to its author", async () => {
    for (let index = 0; index < 12; index++) await aLibraryExercise(author, { title: `Zercher squat ${index}` });
    await aLibraryExercise(author, { title: "Zercher", status: "HELD" });
    const { result, queries } = await countQueries(() => searchExercises(author, "zercher"));
    expect(result).toHaveLength(10);
    expect(result.map(({ title }) => title)).not.toContain("Zercher");
    expect(queries.length).toBeLessThanOrEqual(3);
  });

  test("finds nothing for what sounds like nothing", async () => {
    expect(await searchExercises(null, "xqzvw")).toEqual([]);
  });

  test("uses the index of titles", async () => {
    const client = new Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query(
      `insert into post (id, kind, slug, title, author_id) select gen_random_uuid(), 'EXERCISE', 'many-' || n, 'Number ' || n || ' of many', $1 from generate_series(1, 3000) n`,
      [author.id],
    );
    await client.query("vacuum analyze post");
    const { text, values } = exercisesLike("clamshel", 10);
    const { rows } = await client.query(`explain ${text}`, [...values]);
    await client.query("delete from post where slug like 'many-%'");
    await client.end();
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan.match(/exercise_title_trigram/g)).toHaveLength(2);
    expect(plan).not.toContain("Seq Scan on post ");
  });
});

describe("an exercise's page", () => {
  test("names muscles in clinical words, and links only neighbours that can be seen", async () => {
    const worked = await aNamedTopic({ name: "Adductors", lay: ["inner thigh muscles"], clinical: ["gracilis"] });
    const stretched = await aNamedTopic({ name: "Piriformis" });
    const [hard, held] = [
      await aLibraryExercise(author, { title: "Side raise" }),
      await aLibraryExercise(author, { title: "Held raise", status: "HELD" }),
    ];
    const it = await aLibraryExercise(author, { worked: [worked], stretched: [stretched], harder: [hard, held] });
    await aLibraryExercise(author, { title: "Lying turn", harder: [it] });
    const { result, queries } = await countQueries(() => getExercisePage(null, it.slug));
    expect(result).toMatchObject({
      worked: [{ name: "Adductors", clinical: ["gracilis"] }],
      stretched: [{ name: "Piriformis", clinical: [] }],
      easier: [{ title: "Lying turn" }],
      steps: ["Lie on your side.", "Open the knee."],
      references: [{ year: 2009, doi: null, pmid: null }],
    });
    expect(result.harder.map(({ title }) => title)).toEqual(["Side raise"]);
    expect(queries.length).toBeLessThanOrEqual(14);
  });

  test("of a held exercise is there for its author alone", async () => {
    const { slug } = await aLibraryExercise(author, { status: "HELD" });
    await expect(getExercisePage(null, slug)).rejects.toMatchObject({ code: "not-found" });
    await expect(getExercisePage(await aPerson(), slug)).rejects.toMatchObject({ code: "not-found" });
    await expect(getExercisePage(author, slug)).resolves.toMatchObject({ slug });
    expect((await call(getOne, apiRequest(`/exercises/${slug}`), { slug })).status).toBe(404);
  });
});

describe("recommended in", () => {
  test("lists published answers with their credential, then articles", async () => {
    const exerciseId = (await aLibraryExercise(author)).id;
    const answer = await anAnswerWith(author, { exerciseId });
    const article = await anArticleWith(author, { exerciseId });
    const { result, queries } = await countQueries(() => listRecommendedIn(null, exerciseId));
    expect(result).toEqual([
      {
        post: { kind: "QUESTION", slug: answer.slug, title: "The leg turns in" },
        number: answer.number,
        author: { handle: author.handle, name: "Ines Oduya" },
        credential: { profession: "PHYSIOTHERAPIST", checkedOn: "2026-03-02", country: "IE", isInRegister: true },
      },
      {
        post: { kind: "ARTICLE", slug: article.slug, title: "Inner and outer thighs" },
        number: null,
        author: { handle: author.handle, name: "Ines Oduya" },
        credential: null,
      },
    ]);
    expect(queries.length).toBeLessThanOrEqual(7);
  });

  test("hides a held answer, an answer under a held question, and a held article, also from their author", async () => {
    const exerciseId = (await aLibraryExercise(author)).id;
    await anAnswerWith(author, { exerciseId, answer: "HELD" });
    await anAnswerWith(author, { exerciseId, question: "HELD" });
    await anArticleWith(author, { exerciseId, status: "HELD" });
    expect(await listRecommendedIn(null, exerciseId)).toEqual([]);
    expect(await listRecommendedIn(author, exerciseId)).toEqual([]);
  });
});
