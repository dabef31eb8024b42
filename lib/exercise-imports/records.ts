import { z } from "zod";

const optionalText = z.string().nullish();

/** An exercise of free-exercise-db; its pictures are not read. */
export const freeExercise = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1),
  category: optionalText,
  equipment: optionalText,
  primaryMuscles: z.array(z.string()),
  secondaryMuscles: z.array(z.string()).default([]),
  instructions: z.array(z.string()),
});
export type FreeExercise = z.infer<typeof freeExercise>;

const pk = z.number().int();

const named = z.object({ name: z.string(), name_en: z.string().optional() });
const licence = z.object({ short_name: z.string(), url: z.string().optional() });
const language = z.object({ short_name: z.string() });

const exercise = z.object({
  uuid: z.string().min(1),
  muscles: z.array(pk).default([]),
  muscles_secondary: z.array(pk).default([]),
  equipment: z.array(pk).default([]),
  license: pk.nullish(),
  license_author: optionalText,
});
export type WgerExercise = z.infer<typeof exercise>;

const translation = z.object({
  exercise: pk,
  language: pk,
  name: z.string(),
  description: z.string().default(""),
  license: pk.nullish(),
  license_author: optionalText,
});
export type WgerTranslation = z.infer<typeof translation>;

/** A row of wger's own fixtures, of the tables that an exercise is made of. */
const wgerRow = z.discriminatedUnion("model", [
  z.object({ pk, model: z.literal("exercises.muscle"), fields: named }),
  z.object({ pk, model: z.literal("exercises.equipment"), fields: named }),
  z.object({ pk, model: z.literal("core.license"), fields: licence }),
  z.object({ pk, model: z.literal("core.language"), fields: language }),
  z.object({ pk, model: z.literal("exercises.exercise"), fields: exercise }),
  z.object({ pk, model: z.literal("exercises.translation"), fields: translation }),
]);
export type WgerRow = z.infer<typeof wgerRow>;

const read: readonly string[] = wgerRow.options.map(({ shape }) => shape.model.value);

/** A row of any of wger's tables. */
const anyRow = z.object({ pk, model: z.string(), fields: z.unknown() });

/** A record by its shape. */
export type Shaped =
  | { readonly shape: "free-exercise-db"; readonly exercise: FreeExercise }
  | { readonly shape: "wger"; readonly row: WgerRow }
  /** Of wger, but nothing that an exercise is made of: categories, notes, other names. */
  | { readonly shape: "auxiliary" }
  | { readonly shape: "none" }
  | { readonly shape: "wrong"; readonly record: string; readonly detail: string };

const says = z.object({ id: z.unknown(), name: z.unknown() });

const where = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join(".") || "record"}: ${message}`).join("; ");

function nameOf(value: unknown): string {
  const { id, name } = says.safeParse(value).data ?? {};
  return [id, name].filter((each) => typeof each === "string").join(" ");
}

function shapedRow(value: unknown, { model, pk: key }: z.infer<typeof anyRow>): Shaped {
  if (!read.includes(model)) return { shape: "auxiliary" };
  const row = wgerRow.safeParse(value);
  return row.success
    ? { shape: "wger", row: row.data }
    : { shape: "wrong", record: `${model} ${key}`, detail: where(row.error) };
}

const hasKeys = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === "object" && value !== null && keys.every((key) => key in value);

/** Tells which library a record is from, by its shape, and what is wrong with it. */
export function shapeOf(value: unknown): Shaped {
  const row = anyRow.safeParse(value);
  if (row.success) return shapedRow(value, row.data);
  if (!hasKeys(value, ["name", "primaryMuscles"]) && !hasKeys(value, ["id", "instructions"])) return { shape: "none" };
  const found = freeExercise.safeParse(value);
  if (found.success) return { shape: "free-exercise-db", exercise: found.data };
  return { shape: "wrong", record: nameOf(value), detail: where(found.error) };
}
