import { Visitor } from "oxc-parser";
import { isCode, lineAt, parse } from "@/tests/guards/syntax";
import { isTest, type SourceFile, type Violation } from "@/tests/guards/tree";

const mayCast = (path: string): boolean => isTest(path) || path.startsWith("lib/platform/") || path.endsWith(".mjs");

/** Outside `lib/platform` nobody tells the compiler that it is wrong. */
export function castViolations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => isCode(file) && !mayCast(file.path))
    .flatMap((file) => {
      const found: Violation[] = [];
      const add = (start: number, what: string) =>
        found.push(`${file.path}:${lineAt(file.text, start)}: ${what} outside lib/platform`);
      new Visitor({
        TSAsExpression: ({ start, typeAnnotation }) => {
          const isConst = file.text.slice(typeAnnotation.start, typeAnnotation.end) === "const";
          if (!isConst) add(start, "`as`");
        },
        TSNonNullExpression: ({ start }) => add(start, "`!`"),
      }).visit(parse(file).program);
      return found;
    });
}
