import { isCode, lineAt, namedExports, parse } from "@/tests/guards/syntax";
import { isTest, type SourceFile, type Violation } from "@/tests/guards/tree";

// Spelled in two halves, so that the rules pass their own files.
const bannedWords: readonly { readonly pattern: RegExp; readonly says: string; readonly except?: RegExp }[] = [
  { pattern: new RegExp("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"), says: "unfinished: do it, or file an issue" },
  {
    pattern: /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.(?:skip|only|todo|fixme)\b/,
    says: "a test that is switched off, or switches the others off",
  },
  { pattern: new RegExp("@ts-(ig" + "nore|no" + "check)"), says: "the compiler is silenced" },
  {
    pattern: new RegExp("@ts-expect-" + "error"),
    says: "expected errors are proofs, and proofs stand in tests/types",
    except: /^tests\/types\//,
  },
  {
    pattern: /\bdisplayName: true\b/,
    says: "a name leaves by toAuthorView, which asks whether its owner stands there without it",
    except: /^(lib\/(members|follows|platform)|tests)\//,
  },
];

/** Unfinished, switched off or silenced. */
export function wordViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) =>
    file.text
      .split("\n")
      .flatMap((line, index) =>
        bannedWords
          .filter(({ pattern, except }) => pattern.test(line) && !except?.test(file.path))
          .map(({ says }): Violation => `${file.path}:${index + 1}: ${says}`),
      ),
  );
}

/** Every exported function of `lib/` says in a docblock what it does. */
export function docblockViolations(files: readonly SourceFile[]): Violation[] {
  const documented = files.filter((file) => file.path.startsWith("lib/") && isCode(file) && !isTest(file.path));
  return documented.flatMap((file) => {
    const docblockEnds = parse(file)
      .comments.filter(({ type, value }) => type === "Block" && value.startsWith("*"))
      .map(({ end }) => end);
    const isDocumented = (start: number) =>
      docblockEnds.some((end) => end <= start && file.text.slice(end, start).trim() === "");
    return namedExports(file)
      .filter(({ value, start }) => value === "function" && !isDocumented(start))
      .map(({ name, start }): Violation => `${file.path}:${lineAt(file.text, start)}: ${name} has no docblock`);
  });
}

/** Every model of the schema says in a `///` line what one of its rows is. */
export function modelViolations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => path.endsWith(".prisma"))
    .flatMap(({ path, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, index): Violation[] => {
        const [, model] = /^model\s+(\w+)/.exec(line) ?? [];
        const documented = lines[index - 1]?.trimStart().startsWith("///") ?? false;
        return model && !documented ? [`${path}:${index + 1}: model ${model} has no /// line`] : [];
      });
    });
}
