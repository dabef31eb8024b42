import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";

const folder = join(process.cwd(), "prisma", "sample");

/** Reads one file of the sample. @throws naming the file and the field that does not fit */
export function readSample<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  const result = schema.safeParse(parse(readFileSync(join(folder, name), "utf8")));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`prisma/sample/${name}: ${issue?.path.join(".")}: ${issue?.message}`);
}

/** Reads every file of a folder of the sample, by its name without the ending. */
export function readSamples<S extends z.ZodType>(name: string, schema: S): [string, z.output<S>][] {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith(".yaml")).sort();
  return files.map((file) => [basename(file, ".yaml"), readSample(`${name}/${file}`, schema)]);
}
