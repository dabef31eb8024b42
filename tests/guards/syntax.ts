import { type Program, parseSync, Visitor } from "oxc-parser";
import type { SourceFile } from "@/tests/guards/tree";

type Parsed = ReturnType<typeof parseSync>;
type FunctionNode = { readonly start: number; readonly end: number };

/** A function with the name it goes by, if it has one. */
export type NamedFunction = { readonly name: string; readonly start: number; readonly end: number };

/** A value that leaves a module by its name. */
export type NamedExport = { readonly name: string; readonly start: number; readonly value: ExportedValue };
type ExportedValue = "function" | "class" | "other" | { readonly madeBy: string };

const parsed = new WeakMap<SourceFile, Parsed>();

/** Parses a file once, however many rules look at it. */
export function parse(file: SourceFile): Parsed {
  const known = parsed.get(file);
  if (known) return known;
  const result = parseSync(file.path, file.text, { preserveParens: false });
  parsed.set(file, result);
  return result;
}

export const isCode = (file: SourceFile): boolean => /\.(tsx?|mjs)$/.test(file.path) && !file.path.endsWith(".d.ts");

/** Number of the line an offset stands in, from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

type Declaration = Extract<Program["body"][number], { type: "ExportNamedDeclaration" }>["declaration"];

function exportedValue(init: unknown): ExportedValue {
  const node = init as { type?: string; callee?: { name?: string } } | null;
  if (node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression") return "function";
  if (node?.type === "CallExpression") return { madeBy: node.callee?.name ?? "an expression" };
  return "other";
}

function declared(declaration: Declaration, start: number): NamedExport[] {
  if (declaration?.type === "FunctionDeclaration")
    return [{ name: declaration.id?.name ?? "", start, value: "function" }];
  if (declaration?.type === "ClassDeclaration") return [{ name: declaration.id?.name ?? "", start, value: "class" }];
  if (declaration?.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === "Identifier" ? [{ name: id.name, start, value: exportedValue(init) }] : [],
  );
}

/** What a module exports by name: its declarations, and names it lists or passes on. */
export function namedExports(file: SourceFile): NamedExport[] {
  return parse(file).program.body.flatMap((statement): NamedExport[] => {
    if (statement.type === "ExportAllDeclaration") return [{ name: "*", start: statement.start, value: "other" }];
    if (statement.type !== "ExportNamedDeclaration") return [];
    const listed = statement.specifiers.map(({ exported }) => ({
      name: exported.type === "Literal" ? exported.value : exported.name,
      start: statement.start,
      value: "other" as const,
    }));
    return [...declared(statement.declaration, statement.start), ...listed];
  });
}

export const hasDefaultExport = (file: SourceFile): boolean =>
  parse(file).program.body.some((statement) => statement.type === "ExportDefaultDeclaration");

/** Every function in a file, outer before inner, with the name of the variable or key that holds it. */
export function functions(file: SourceFile): NamedFunction[] {
  const found: NamedFunction[] = [];
  const names = new Map<number, string>();
  const hold = (name: string, value: FunctionNode | null | undefined) => value && names.set(value.start, name);
  const add = (node: FunctionNode, own?: string) =>
    found.push({ name: own ?? names.get(node.start) ?? "a function", start: node.start, end: node.end });
  new Visitor({
    VariableDeclarator: ({ id, init }) => id.type === "Identifier" && hold(id.name, init),
    Property: ({ key, value }) => key.type === "Identifier" && hold(key.name, value),
    MethodDefinition: ({ key, value }) => key.type === "Identifier" && hold(key.name, value),
    FunctionDeclaration: (node) => add(node, node.id?.name),
    FunctionExpression: (node) => add(node, node.id?.name),
    ArrowFunctionExpression: (node) => add(node),
  }).visit(parse(file).program);
  return found;
}

/** Modules whose values (not types alone) a file imports or passes on. */
export function valueImports(file: SourceFile): string[] {
  return parse(file).program.body.flatMap((statement) => {
    if (statement.type === "ImportDeclaration") {
      const typesOnly =
        statement.importKind === "type" ||
        (statement.specifiers.length > 0 &&
          statement.specifiers.every((each) => each.type === "ImportSpecifier" && each.importKind === "type"));
      return typesOnly ? [] : [statement.source.value];
    }
    const passedOn = statement.type === "ExportNamedDeclaration" || statement.type === "ExportAllDeclaration";
    return passedOn && statement.source && statement.exportKind !== "type" ? [statement.source.value] : [];
  });
}
