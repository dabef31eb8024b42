import { beforeAll, describe, expect, test } from "vitest";
import { importExercises } from "@/lib/exercise-imports/commands";
import { listCandidates } from "@/lib/exercise-imports/queries";
import { reader } from "@/lib/platform/db";
import { aLibraryExercise, aNamedTopic, aPerson, fresh } from "@/tests/factories/library";
import { countQueries } from "@/tests/support/query-count";

async function* text(value: unknown) {
  yield JSON.stringify(value);
}
const files = (value: unknown) => [{ path: "exercises.json", open: () => text(value) }];

const record = (id: string, name: string, change: object = {}) => ({
  ...{ id, name, category: "strength", equipment: "machine", primaryMuscles: ["glutes"], instructions: ["Do it."] },
  ...change,
});

const heldOf = (ids: readonly string[]) =>
  reader.exerciseCandidate.findMany({ where: { sourceId: { in: [...ids] } }, orderBy: { sourceId: "asc" } });

let word: string;
beforeAll(() => {
  word = fresh("Quibbling zephyr");
});

describe("an import of exercises", () => {
  test("holds what is new with its licence, and makes no post of it", async () => {
    const ids = [fresh("a"), fresh("b")];
    const before = await reader.post.count();
    const report = await importExercises(
      files(ids.map((id, index) => record(id, `${word} ${"xyz"[index]?.repeat(9)}`))),
    );
    expect(report).toMatchObject({
      held: 2,
      known: 0,
      unknownProvenance: 2,
      missing: { dose: 2 },
      unmapped: { machine: 2 },
    });
    const rows = await heldOf(ids);
    expect(rows).toMatchObject([
      {
        state: "HELD",
        source: "free-exercise-db",
        licence: "Unlicense, as its repository says",
        isProvenanceKnown: false,
      },
      { state: "HELD", muscles: ["gluteus-maximus"], unmapped: ["machine"] },
    ]);
    expect(await reader.post.count()).toBe(before);
  });

  test("creates nothing in a second run, nor what has been dismissed since", async () => {
    const list = [record(fresh("c"), fresh("Umbrella")), record(fresh("d"), fresh("Kaleidoscope"))];
    expect((await importExercises(files(list))).held).toBe(2);
    expect(await importExercises(files(list))).toMatchObject({ held: 0, known: 2, doubles: [] });
  });

  test("only says what it would do when it is dry", async () => {
    const id = fresh("dry");
    expect((await importExercises(files([record(id, fresh("Parapet"))]), { dryRun: true })).held).toBe(1);
    expect(await heldOf([id])).toEqual([]);
  });

  test("takes nearly the same title with a muscle in common for the exercise that is here, and remembers it", async () => {
    const author = await aPerson({ credentials: [{}] });
    const worked = [await reader.topic.findFirst({ where: { slug: "gluteus-maximus" } })].filter(
      (topic) => topic !== null,
    );
    const title = "Zigzagging bridge marching";
    await aLibraryExercise(author, { title, worked: worked.length > 0 ? worked : [await aNamedTopic()] });
    const list = [record(fresh("e"), "Zigzagging Bridge Marching!")];
    const report = await importExercises(files(list));
    expect(report).toMatchObject({ held: 0, doubles: [{ title: "Zigzagging Bridge Marching!", like: title }] });
    expect(await importExercises(files(list))).toMatchObject({ held: 0, known: 1, doubles: [] });
  });

  test("keeps one of two records with the same title and muscles", async () => {
    const name = fresh("Windmilling gondola");
    const list = [record(fresh("f"), name), record(fresh("g"), name.toUpperCase())];
    expect(await importExercises(files(list))).toMatchObject({ held: 1, doubles: [{ like: name }] });
    expect(await importExercises(files(list))).toMatchObject({ held: 0, known: 2, doubles: [] });
  });

  test("asks the database once a portion, not once a record", async () => {
    const few = await countQueries(() => importExercises(files([record(fresh("h"), fresh("Obelisk"))])));
    const list = Array.from({ length: 60 }, () => record(fresh("i"), fresh("Trellis")));
    const more = await countQueries(() => importExercises(files(list)));
    expect(more.queries.length).toBe(few.queries.length);
  });
});

describe("what is held", () => {
  test("is read by practitioners page by page, with what it lacks and where it is from, and by no reader", async () => {
    const ids = [fresh("j"), fresh("k"), fresh("l")];
    await importExercises(files(ids.map((id) => record(id, fresh("Marzipan")))));
    const practitioner = await aPerson({ credentials: [{}] });
    const first = await listCandidates(practitioner, { state: "held", limit: 100 });
    const found = first.items.filter(({ sourceId }) => ids.includes(sourceId));
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({
      missing: ["summary", "position", "dose", "caution"],
      content: { steps: ["Do it."], goal: "STRENGTH" },
      licence: "Unlicense, as its repository says",
    });
    const one = await listCandidates(practitioner, { state: "held", limit: 1 });
    const next = await listCandidates(practitioner, { state: "held", limit: 1, cursor: one.nextCursor ?? "" });
    expect(next.items[0]?.id).toBe(first.items[1]?.id);
    await expect(listCandidates(await aPerson({}), { state: "held", limit: 1 })).rejects.toMatchObject({
      reason: "practitioners-only",
    });
  });
});
