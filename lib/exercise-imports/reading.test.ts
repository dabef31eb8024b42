import { describe, expect, it } from "vitest";
import { gather } from "@/lib/exercise-imports/reading";

async function* text(value: unknown) {
  yield typeof value === "string" ? value : JSON.stringify(value);
}

const file = (path: string, value: unknown) => ({ path, open: () => text(value) });

const free = (change: object = {}) => ({
  ...{ id: "Calf_Rock", name: "Calf rock", category: "stretching", equipment: "bands", images: ["x/0.jpg"] },
  ...{
    primaryMuscles: ["calves"],
    secondaryMuscles: ["forearms"],
    instructions: ["Rock forward.", "<b>Hold</b> still."],
  },
  ...change,
});

const row = (model: string, pk: number, fields: object) => ({ model, pk, fields });
const wger = [
  row("core.language", 2, { short_name: "en" }),
  row("core.language", 1, { short_name: "de" }),
  row("core.license", 2, { short_name: "CC-BY-SA 4", url: "https://elsewhere.example" }),
  row("exercises.muscle", 8, { name: "Gluteus maximus", name_en: "Glutes" }),
  row("exercises.equipment", 5, { name: "Swiss Ball" }),
  row("exercises.exercisecategory", 9, { name: "Legs" }),
  row("exercises.exercise", 1, { uuid: "u-1", muscles: [8, 77], equipment: [5] }),
  row("exercises.translation", 1, {
    ...{ exercise: 1, language: 2, name: "Ball bridge", license: 2, license_author: "Somebody" },
    description: "<p>Lie down.</p><ul><li>Lift.</li><li>Lower.<script>x</script></li></ul>",
  }),
  row("exercises.translation", 2, { exercise: 1, language: 1, name: "Brücke" }),
];

describe("records of free-exercise-db", () => {
  it("become candidates in our words, with what is missing and what fits nothing", async () => {
    const { candidates, passed } = await gather([file("exercises.json", [free()])]);
    expect(passed).toEqual([]);
    expect(candidates).toMatchObject([
      {
        ...{ source: "free-exercise-db", sourceId: "Calf_Rock", isProvenanceKnown: false, unmapped: ["forearms"] },
        missing: ["summary", "position", "dose", "caution"],
        content: {
          ...{ title: "Calf rock", steps: ["Rock forward.", "Hold still."], goal: "STRETCH", equipment: ["band"] },
          ...{ worked: [], stretched: ["calf-muscles"], position: null },
        },
      },
    ]);
  });

  it("never carry a picture or a dose", async () => {
    const { candidates } = await gather([file("one.json", free({ dose: { sets: 3 } }))]);
    expect(JSON.stringify(candidates)).not.toMatch(/jpg|sets/);
    expect(candidates[0]?.missing).toContain("dose");
  });

  it("name what they lack besides", async () => {
    const bare = free({ category: "cardio", instructions: [], primaryMuscles: [], secondaryMuscles: [] });
    const { candidates } = await gather([file("one.json", [bare])]);
    expect(candidates[0]?.missing).toEqual(["summary", "position", "dose", "caution", "steps", "goal", "muscles"]);
  });
});

describe("wger's rows", () => {
  it("are put together: English words, muscles, equipment, licence and author", async () => {
    const { candidates, auxiliary } = await gather([file("all.json", wger)]);
    expect(candidates).toMatchObject([
      {
        ...{ source: "wger", sourceId: "u-1", author: "Somebody", isProvenanceKnown: true, unmapped: ["muscle 77"] },
        licence: { name: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
        content: {
          ...{ title: "Ball bridge", steps: ["Lie down.", "Lift.", "Lower."], goal: null },
          ...{ worked: ["gluteus-maximus"], equipment: ["ball"] },
        },
      },
    ]);
    const [credit] = candidates[0]?.content.references ?? [];
    expect(credit).toMatchObject({ authors: "Somebody", source: expect.stringContaining("CC BY-SA 4.0") });
    expect(auxiliary).toBe(wger.length - 1);
  });

  it("find vocabularies in their own folder first, then above it", async () => {
    const vocabulary = [row("exercises.muscle", 8, { name: "Quadriceps femoris" })];
    const { candidates } = await gather([
      file("wger/words.json", wger.slice(0, 6)),
      file("wger/small/words.json", vocabulary),
      file("wger/small/exercises.json", wger.slice(6)),
    ]);
    expect(candidates[0]?.content.worked).toEqual(["quadriceps"]);
    expect(candidates[0]?.licence.name).toBe("CC BY-SA 4.0");
  });

  it("without a licence or an author are not trusted, but for CC0", async () => {
    const told = (fields: object) => [
      ...wger.slice(0, 7),
      row("exercises.translation", 1, { exercise: 1, language: 2, ...fields }),
    ];
    const known = async (fields: object) =>
      (await gather([file("x.json", told({ name: "Bridge", ...fields }))])).candidates[0]?.isProvenanceKnown;
    expect(await known({})).toBe(false);
    expect(await known({ license: 2 })).toBe(false);
    expect(await known({ license: 9, license_author: "Somebody" })).toBe(false);
  });
});

describe("what is broken", () => {
  it("is named with its reason, and the rest goes on", async () => {
    const broken = `[${JSON.stringify(free())}, {"a": nope}, ${JSON.stringify(free({ id: "B", name: 7 }))}, {"b": 1}, {"c"`;
    const { candidates, passed } = await gather([file("broken.json", broken)]);
    expect(candidates.map(({ sourceId }) => sourceId)).toEqual(["Calf_Rock"]);
    expect(passed.map(({ record, reason }) => `${record}: ${reason}`)).toEqual([
      "record 2: not-json",
      "record 3 B: wrong-field",
      "record 4: unknown-shape",
      "record 5: cut-off",
    ]);
    expect(passed[1]?.detail).toMatch(/^name: /);
  });

  it("has no name in English, or an id that was there before", async () => {
    const german = wger.filter(({ pk, model }) => model !== "exercises.translation" || pk === 2);
    const { candidates, passed } = await gather([file("a.json", german), file("b.json", [free(), free()])]);
    expect(candidates).toHaveLength(1);
    expect(passed.map(({ reason }) => reason)).toEqual(["no-name-in-english", "same-id-in-these-files"]);
  });
});
