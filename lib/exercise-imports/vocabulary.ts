import type { Equipment, ExerciseGoal } from "@/lib/exercises/schema";

/** Muscles of other libraries by the slugs of ours; what is not here is reported, not dropped. */
const muscles: Readonly<Record<string, readonly string[]>> = {
  abductors: ["gluteus-medius", "gluteus-minimus"],
  adductors: ["adductors"],
  calves: ["calf-muscles"],
  glutes: ["gluteus-maximus"],
  hamstrings: ["hamstrings"],
  "lower back": ["erector-spinae"],
  quadriceps: ["quadriceps"],
  traps: ["shoulder-girdle"],
  "biceps femoris": ["hamstrings"],
  "erector spinae": ["erector-spinae"],
  gastrocnemius: ["calf-muscles"],
  "gluteus maximus": ["gluteus-maximus"],
  "gluteus medius": ["gluteus-medius"],
  iliopsoas: ["iliopsoas"],
  "obliquus externus abdominis": ["obliques"],
  "quadriceps femoris": ["quadriceps"],
  "serratus anterior": ["shoulder-girdle"],
  soleus: ["calf-muscles"],
  "tibialis anterior": ["tibialis-anterior"],
  trapezius: ["shoulder-girdle"],
};

/** Equipment of other libraries as ours; an empty list needs nothing. */
const things: Readonly<Record<string, readonly Equipment[]>> = {
  "body only": [],
  bands: ["band"],
  barbell: ["weight"],
  dumbbell: ["weight"],
  dumbbells: ["weight"],
  "e-z curl bar": ["weight"],
  "exercise ball": ["ball"],
  "foam roll": ["foam-roller"],
  kettlebell: ["weight"],
  kettlebells: ["weight"],
  "medicine ball": ["weight"],
  bench: ["bench"],
  "gym mat": ["mat"],
  "incline bench": ["bench"],
  "none (bodyweight exercise)": [],
  "resistance band": ["band"],
  "swiss ball": ["ball"],
  "sz-bar": ["weight"],
};

/** Kinds of training that say what an exercise is for; the others leave it to the reviewer. */
const goals: Readonly<Record<string, ExerciseGoal>> = {
  stretching: "STRETCH",
  strength: "STRENGTH",
  powerlifting: "STRENGTH",
  "olympic weightlifting": "STRENGTH",
  strongman: "STRENGTH",
};

/** What words mean here, and which of them mean nothing. */
type Mapped<T> = { readonly found: T[]; readonly unmapped: string[] };

function mapped<T extends string>(table: Readonly<Record<string, readonly T[]>>, words: readonly string[]): Mapped<T> {
  const known = (word: string) => table[word.trim().toLowerCase()];
  return {
    found: [...new Set(words.flatMap((word) => known(word) ?? []))],
    unmapped: [...new Set(words.filter((word) => known(word) === undefined))],
  };
}

/** Muscles by the slugs of our topics. */
export const mapMuscles = (words: readonly string[]): Mapped<string> => mapped(muscles, words);

/** Equipment as ours. */
export const mapEquipment = (words: readonly string[]): Mapped<Equipment> => mapped(things, words);

/** What a kind of training is for; null where that cannot be told from it. */
export const goalOf = (category: string): ExerciseGoal | null => goals[category.trim().toLowerCase()] ?? null;

/** A licence under which a record can be taken over. */
export type Licence = { readonly name: string; readonly url: string | null; readonly isKnown: boolean };

const licences: readonly (readonly [RegExp, string, string])[] = [
  [/^cc-?by-?sa\s*4/i, "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
  [/^cc-?by-?sa\s*3/i, "CC BY-SA 3.0", "https://creativecommons.org/licenses/by-sa/3.0/"],
  [/^cc-?by\s*4/i, "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  [/^cc-?0/i, "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
];

/** A licence by the short name that a record gives it; one that we do not know by name is kept and not trusted. */
export function licenceOf(shortName: string | null): Licence {
  const [, name, url] = licences.find(([form]) => form.test(shortName ?? "")) ?? [];
  return name && url
    ? { name, url, isKnown: true }
    : { name: shortName || "No licence named", url: null, isKnown: false };
}
