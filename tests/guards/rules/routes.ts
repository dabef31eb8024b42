import { lineAt, namedExports, valueImports } from "@/tests/guards/syntax";
import type { SourceFile, Violation } from "@/tests/guards/tree";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** What makes a handler, and where it comes from; the others are `route()` for a file, or for parts of one. */
const makers: Readonly<Record<string, string>> = {
  route: "@/lib/platform/http/route",
  upload: "@/lib/platform/http/upload",
  download: "@/lib/platform/http/download",
  pieces: "@/lib/platform/http/pieces",
  stream: "@/lib/platform/http/stream",
};

/** Handlers that cannot be made by `route()`, each with its reason. */
export type Exceptions = Readonly<Record<string, string>>;

function handlerViolations(file: SourceFile): Violation[] {
  const imported = valueImports(file);
  const isMade = (maker: string) => imported.some((module) => module === makers[maker]);
  return namedExports(file)
    .filter(({ name }) => methods.has(name) || name === "*")
    .filter(({ value }) => typeof value !== "object" || !isMade(value.madeBy))
    .map(({ name, start }): Violation => `${file.path}:${lineAt(file.text, start)}: ${name} is not made by route()`);
}

/** Every handler of the API is made by `route()`; an exception is named, and no longer named once it conforms. */
export function routeViolations(files: readonly SourceFile[], exceptions: Exceptions): Violation[] {
  const routes = files.filter(({ path }) => /^app\/api\/v1\/(.*\/)?route\.tsx?$/.test(path));
  const found = routes.filter(({ path }) => !(path in exceptions)).flatMap(handlerViolations);
  const stale = Object.keys(exceptions).filter((path) => {
    const file = routes.find((route) => route.path === path);
    return !file || handlerViolations(file).length === 0;
  });
  return [...found, ...stale.map((path): Violation => `${path}: is an exception no longer`)];
}
