import { type Candidate, toCandidate } from "@/lib/exercise-imports/candidate";
import type { WgerExercise, WgerRow, WgerTranslation } from "@/lib/exercise-imports/records";
import { licenceOf } from "@/lib/exercise-imports/vocabulary";

/** A row with the folder of its file: each folder numbers its own. */
export type PlacedRow = { readonly folder: string; readonly row: WgerRow };

/** wger's own number of English, for when its list of languages is not among the files. */
const english = 2;

/** A folder and those above it, the nearest first. */
const upFrom = (folder: string): string[] => {
  const parts = folder.split("/").filter(Boolean);
  return [...parts.map((_part, index) => parts.slice(0, parts.length - index).join("/")), ""];
};

type Lookup = (folder: string, model: WgerRow["model"], pk: number) => WgerRow | undefined;

/** Finds a row in its folder, else above it. */
function lookupIn(placed: readonly PlacedRow[]): Lookup {
  const rows = new Map(placed.map(({ folder, row }) => [`${folder} ${row.model} ${row.pk}`, row]));
  const models = new Set(placed.map(({ folder, row }) => `${folder} ${row.model}`));
  return (folder, model, pk) => {
    // The nearest folder that has such a table at all: another one's numbers mean something else.
    const home = upFrom(folder).find((each) => models.has(`${each} ${model}`));
    return home === undefined ? undefined : rows.get(`${home} ${model} ${pk}`);
  };
}

function nameOf(row: WgerRow | undefined, fallback: string): string {
  return row?.model === "exercises.muscle" || row?.model === "exercises.equipment" ? row.fields.name : fallback;
}

const shortName = (row: WgerRow | undefined): string | null =>
  row?.model === "core.license" || row?.model === "core.language" ? row.fields.short_name : null;

type Written = { readonly folder: string; readonly exercise: WgerExercise; readonly english: WgerTranslation };

function toTold({ folder, exercise, english: words }: Written, find: Lookup): Candidate {
  const names = (model: "exercises.muscle" | "exercises.equipment", keys: readonly number[]) =>
    keys.map((key) => nameOf(find(folder, model, key), `${model.replace("exercises.", "")} ${key}`));
  const licenceKey = words.license ?? exercise.license ?? null;
  const licence = licenceOf(licenceKey === null ? null : shortName(find(folder, "core.license", licenceKey)));
  const author = (words.license_author || exercise.license_author || "").trim();
  return toCandidate({
    source: "wger",
    sourceId: exercise.uuid,
    name: words.name,
    instructions: [words.description],
    category: "",
    muscles: names("exercises.muscle", [...exercise.muscles, ...exercise.muscles_secondary]),
    equipment: names("exercises.equipment", exercise.equipment),
    author,
    licence,
    isProvenanceKnown: licence.isKnown && (author !== "" || licence.name.startsWith("CC0")),
  });
}

/** wger's rows put together: exercises with their English words, and the ids of those that have none. */
export function fromWger(placed: readonly PlacedRow[]): { candidates: Candidate[]; unnamed: string[] } {
  const find = lookupIn(placed);
  const words = new Map<string, WgerTranslation>();
  for (const { folder, row } of placed) {
    if (row.model !== "exercises.translation") continue;
    const language = shortName(find(folder, "core.language", row.fields.language));
    const isEnglish = language === null ? row.fields.language === english : language === "en";
    if (isEnglish && row.fields.name.trim() !== "") words.set(`${folder} ${row.fields.exercise}`, row.fields);
  }
  const candidates: Candidate[] = [];
  const unnamed: string[] = [];
  for (const { folder, row } of placed) {
    if (row.model !== "exercises.exercise") continue;
    const own = words.get(`${folder} ${row.pk}`);
    if (own) candidates.push(toTold({ folder, exercise: row.fields, english: own }, find));
    else unnamed.push(row.fields.uuid);
  }
  return { candidates, unnamed };
}
