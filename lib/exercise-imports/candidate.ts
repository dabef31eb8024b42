import type { FreeExercise } from "@/lib/exercise-imports/records";
import type { CandidateContent, MissingPart } from "@/lib/exercise-imports/schema";
import { nameOf, stepsOf } from "@/lib/exercise-imports/steps";
import { goalOf, type Licence, mapEquipment, mapMuscles } from "@/lib/exercise-imports/vocabulary";

/** Other libraries by the name that a candidate keeps. */
export type Library = "free-exercise-db" | "wger";

const homes: Readonly<Record<Library, string>> = {
  "free-exercise-db": "https://github.com/yuhonas/free-exercise-db",
  wger: "https://wger.de",
};

/** Where another library is found; null for one that is not known. */
export const homeOf = (source: string): string | null => new Map(Object.entries(homes)).get(source) ?? null;

/** An exercise as a record tells it, in our words as far as we have them. */
export type Candidate = {
  readonly source: Library;
  readonly sourceId: string;
  readonly content: CandidateContent;
  readonly missing: readonly MissingPart[];
  readonly unmapped: readonly string[];
  readonly author: string;
  readonly licence: Licence;
  readonly isProvenanceKnown: boolean;
};

/** What a record of any library says, before it is put in our words. */
export type Told = {
  readonly source: Library;
  readonly sourceId: string;
  readonly name: string;
  readonly instructions: readonly string[];
  readonly category: string;
  readonly muscles: readonly string[];
  readonly equipment: readonly string[];
  readonly author: string;
  readonly licence: Licence;
  /** Whether licence and author are told for this very record. */
  readonly isProvenanceKnown: boolean;
};

/** Nothing else tells how much, in which position, or with what care: these are never guessed. */
const neverTold: readonly MissingPart[] = ["summary", "position", "dose", "caution"];

/** Puts what a record says in our words. */
export function toCandidate(told: Told): Candidate {
  const { source, sourceId, author, licence, isProvenanceKnown } = told;
  const title = nameOf(told.name);
  const steps = told.instructions.flatMap(stepsOf);
  const goal = goalOf(told.category);
  const muscles = mapMuscles(told.muscles);
  const things = mapEquipment(told.equipment);
  const stretches = goal === "STRETCH";
  const credit = {
    ...{ title, authors: author || "Not named", year: null, doi: null, pmid: null },
    source: [`${source} (${homes[source]})`, licence.name, licence.url, "changed here"].filter(Boolean).join(", "),
  };
  const missing: MissingPart[] = [
    ...neverTold,
    ...(steps.length === 0 ? ["steps" as const] : []),
    ...(goal === null ? ["goal" as const] : []),
    ...(muscles.found.length === 0 ? ["muscles" as const] : []),
  ];
  return {
    ...{ source, sourceId, missing, author, licence, isProvenanceKnown },
    unmapped: [...muscles.unmapped, ...things.unmapped],
    content: {
      ...{ title, steps, goal, position: null, equipment: things.found, references: [credit] },
      worked: stretches ? [] : muscles.found,
      stretched: stretches ? muscles.found : [],
    },
  };
}

/** Its repository says Unlicense; who wrote the texts, and that they could give them away, it does not say. */
const unlicensed: Licence = { name: "Unlicense, as its repository says", url: "https://unlicense.org", isKnown: false };

/** An exercise of free-exercise-db. */
export const fromFree = ({ id, name, category, equipment, ...exercise }: FreeExercise): Candidate =>
  toCandidate({
    source: "free-exercise-db",
    sourceId: id,
    name,
    instructions: exercise.instructions,
    category: category ?? "",
    muscles: [...exercise.primaryMuscles, ...exercise.secondaryMuscles],
    equipment: equipment ? [equipment] : [],
    author: "",
    licence: unlicensed,
    isProvenanceKnown: false,
  });

/** All muscles of a candidate, by the slugs of ours. */
export const musclesOf = ({ content: { worked, stretched } }: Candidate): string[] => [...worked, ...stretched];
