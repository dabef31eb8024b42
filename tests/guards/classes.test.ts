import { readFileSync } from "node:fs";
import { compile } from "tailwindcss";
import { expect, test } from "vitest";
import { readTree, root, type SourceFile } from "@/tests/guards/tree";

const read = (path: string): string => readFileSync(path, "utf8");

// Marks that other classes look up, which have no style of their own.
const isMark = (name: string): boolean => /^(group|peer)(\/|$)/.test(name);

/** The class names of a component: the strings inside `className`, without those that are compared with or handed on. */
function classesIn({ path, text }: SourceFile): { name: string; path: string }[] {
  const literals = [...text.matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, expression = ""]) =>
    plain === undefined
      ? [...expression.replaceAll(/[!=]== "[^"]*"|\b(?!classNames)\w+\("[^"]*"/g, "").matchAll(/"([^"]*)"/g)].map(
          ([, inner = ""]) => inner,
        )
      : [plain],
  );
  return literals.flatMap((literal) => literal.split(/\s+/).filter(Boolean)).map((name) => ({ name, path }));
}

/** Those class names that neither Tailwind nor the stylesheets know: they do nothing. */
async function deadClasses(files: readonly SourceFile[]): Promise<string[]> {
  const used = files.filter(({ path }) => path.endsWith(".tsx")).flatMap(classesIn);
  const theme = read("node_modules/tailwindcss/theme.css") + read("app/styles/theme.css");
  const built = (await compile(`${theme}\n@tailwind utilities;`)).build(used.map(({ name }) => name));
  const own = files.filter(({ path }) => path.startsWith("app/styles/")).map(({ text }) => text);
  const known = [built, ...own].join("\n");
  const selector = (name: string): string => `.${name.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`)}`;
  return used
    .filter(({ name }) => !isMark(name) && !known.includes(selector(name)))
    .map(({ name, path }) => `${path}: ${name}`);
}

test("every class name has a style", async () => {
  expect(await deadClasses(readTree(root))).toEqual([]);
});

test.each(["bg-white-ish", "text-red-500", "gap-s99"])("%s, which the theme does not know, is found", async (name) => {
  const styles = readTree(root).filter(({ path }) => path.startsWith("app/styles/"));
  const text = `<p className={isWide ? "${name} gap-s2" : "hover:underline"} />`;
  expect(await deadClasses([...styles, { path: "components/a.tsx", text }])).toEqual([`components/a.tsx: ${name}`]);
});
