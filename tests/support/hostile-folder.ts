import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text of the folder, and the file it stands in. */
export type Payload = { readonly kind: string; readonly text: string };

/** Entries of these are about a text; everything else in a file is one. */
const about = new Set(["section", "note", "title", "lang", "expected"]);
/** So many look-alikes make one text: there are thousands, each a single letter. */
const lookAlikesAtOnce = 40;

/** The texts in what a JSON file holds: a list of them, or of rows with a payload or with lists. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (about.has(key) ? [] : textsIn(each)));
}

function lookAlikes(pairs: Record<string, string>): string[] {
  const all = Object.entries(pairs).flat();
  return Array.from({ length: Math.ceil(all.length / lookAlikesAtOnce) }, (_each, index) =>
    all.slice(index * lookAlikesAtOnce, (index + 1) * lookAlikesAtOnce).join(""),
  );
}

function textsOf(path: string, content: string): string[] {
  if (!path.endsWith(".json")) return [content];
  const value: unknown = JSON.parse(content);
  return path.includes("confusables") ? lookAlikes(Object(value)) : textsIn(value);
}

/**
 * Payloads that others have collected, where their folder stands beside the project; null in a bare clone.
 *
 * They are licensed each in its own way, so none of them is part of the project.
 */
export function readHostileFolder(root = join(process.cwd(), "..", "shared", "data")): Payload[] | null {
  if (!existsSync(join(root, "security-injection"))) return null;
  const paths = globSync("security-{injection,strings}/**/*.{json,xml}", { cwd: root }).toSorted();
  return paths.flatMap((path) => {
    const kind = path.replace(/^security-(injection|strings)\//, "").replace(/\/.*|\.json$/, "");
    const texts = textsOf(path, readFileSync(join(root, path), "utf8"));
    return [...new Set(texts)].filter((text) => text.trim() !== "").map((text) => ({ kind, text }));
  });
}
