import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const folder = join(process.cwd(), "prisma", "reference");

/** Reads the lists in a folder's YAML files as one, in the order of their names. @throws naming file and field */
export function readReference<S extends z.ZodType>(name: string, item: S): z.output<S>[] {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith(".yaml"));
  return files.sort().flatMap((file) => {
    const result = z.array(item).safeParse(parse(readFileSync(join(folder, name, file), "utf8")));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new Error(`prisma/reference/${name}/${file}: ${issue?.path.join(".")}: ${issue?.message}`);
  });
}
