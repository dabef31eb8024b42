import { functions, isCode, lineAt, parse } from "@/tests/guards/syntax";
import { isTest, type SourceFile, type Violation } from "@/tests/guards/tree";

const limits = { file: 300, test: 400, route: 60, page: 80, component: 120, function: 40, imports: 15 };

const lines = (text: string): number => text.replace(/\n$/, "").split("\n").length;

function fileLimit(path: string): number {
  if (isTest(path)) return limits.test;
  if (/^app\/(.*\/)?route\.ts$/.test(path)) return limits.route;
  if (/^app\/(.*\/)?page\.tsx$/.test(path)) return limits.page;
  if (/^components\/.*\.tsx$/.test(path)) return limits.component;
  return limits.file;
}

/** A component is markup and may be longer than a function; what is inside it may not. */
const isComponent = (path: string, name: string): boolean => path.endsWith(".tsx") && /^[A-Z]/.test(name);

function functionViolations(file: SourceFile): Violation[] {
  let coveredUntil = -1;
  return functions(file)
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ name, start, end }): Violation[] => {
      const length = lines(file.text.slice(start, end));
      const limit = isComponent(file.path, name) ? limits.component : limits.function;
      if (length <= limit || start < coveredUntil) return [];
      coveredUntil = end;
      return [`${file.path}:${lineAt(file.text, start)}: ${name} has ${length} lines, at most ${limit}`];
    });
}

/** Files, functions and import lists that have outgrown one sitting. */
export function sizeViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file): Violation[] => {
    const length = lines(file.text);
    const limit = fileLimit(file.path);
    const tooLong: Violation[] = length > limit ? [`${file.path}: ${length} lines, at most ${limit}`] : [];
    if (!isCode(file) || isTest(file.path)) return tooLong;
    const imports = parse(file).program.body.filter(({ type }) => type === "ImportDeclaration").length;
    const tooMany: Violation[] =
      imports > limits.imports ? [`${file.path}: ${imports} imports, at most ${limits.imports}`] : [];
    return [...tooLong, ...tooMany, ...functionViolations(file)];
  });
}
