import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the project as the rules see it: its path from the root, with `/`, and what it says. */
export type SourceFile = { readonly path: string; readonly text: string };

/** One broken rule: where, and what would be right. */
export type Violation = `${string}: ${string}`;

const sourceFolders = ["app", "components", "lib", "prisma", "tests"];
const sourceEndings = /\.(tsx?|mjs|css|prisma)$/;
const leftOut = new Set(["node_modules", "generated", "migrations", "sample"]);

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return leftOut.has(entry.name) ? [] : pathsBelow(root, path);
  });
}

/** Every source file that is written by hand. */
export function readTree(root: string): SourceFile[] {
  const inFolders = readdirSync(root)
    .filter((name) => sourceFolders.includes(name))
    .flatMap((folder) => pathsBelow(root, folder));
  const atTop = readdirSync(root).filter((name) => name !== "next-env.d.ts");
  return [...atTop, ...inFolders]
    .filter((path) => sourceEndings.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** Does a line of .gitignore leave out this name at the top level? */
function isIgnored(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const literal = pattern.replace(/\/$/, "").replace(/[.+^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`^${literal.replaceAll("*", ".*")}$`).test(name);
  });
}

/** What stands at the top of the repository and is not ignored. */
export function readTopLevel(root: string): string[] {
  const patterns = readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  return readdirSync(root).filter((name) => !isIgnored(name, patterns));
}

/** The repository's root: guards are run from there. */
export const root = process.cwd();

/** A unit or browser test, or something that only serves tests. */
export const isTest = (path: string): boolean => path.startsWith("tests/") || /\.(test|spec)\.tsx?$/.test(path);
