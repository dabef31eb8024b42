import { type Expression, Visitor } from "oxc-parser";
import { lineAt, parse, valueImports } from "@/tests/guards/syntax";
import type { SourceFile, Violation } from "@/tests/guards/tree";

const topFolders = ["app", "components", "lib", "prisma", "tests", "docs"];
const topFiles = [
  "next.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "README.md",
  "LICENSE",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  ".gitignore",
  ".env.example",
];
const dotFolders = [".config", ".ci", ".github", ".git"];

/** Names that promise nothing: what would stand there belongs beside the rule that uses it. */
const emptyNames = /^(index|utils?|helpers?|types|constants|services?|repositor(y|ies)|common|misc)$/;

const rolesWithEffects = ["queries", "commands", "sql", "jobs", "client"];
const pureRoles = ["schema", "policy", "keys", "events"];
/** Modules a pure file may not take values from; of the platform, all but a few that are pure themselves. */
const impureModules = [
  /^node:/,
  /^@\/lib\/platform\/(?!(actor|cursor|errors|permit|placeholder|push-endpoint|http\/(list-address|next-address)|images\/formats|videos\/(captions|elsewhere))$|markdown\/)/,
  /^@\/lib\/(?!platform\/)[^/]+\/(queries|commands|sql|jobs|client)$/,
  /^@\/prisma\/generated\/client/,
  /^(pg|pg-boss|nodemailer|flydrive|sharp|next|next-auth|react)(\/|$)/,
];

/** The top level is fixed: another file there needs a tool that accepts no path. */
export function topLevelViolations(names: readonly string[]): Violation[] {
  const allowed = new Set([...topFolders, ...topFiles, ...dotFolders]);
  return names.filter((name) => !allowed.has(name)).map((name): Violation => `${name}: may not stand at the top level`);
}

const isNamed = (node: Expression, name: string): boolean => node.type === "Identifier" && node.name === name;

const impureCalls = ["Date.now", "Math.random", "performance.now", "crypto.randomUUID", "process.env"];

/** What a pure file does that needs a clock, chance, the environment or the network. */
function effects(file: SourceFile): Violation[] {
  const found: Violation[] = [];
  const at = (start: number, what: string) =>
    found.push(`${file.path}:${lineAt(file.text, start)}: ${what} in a pure file`);
  new Visitor({
    NewExpression: (node) => {
      if (isNamed(node.callee, "Date") && node.arguments.length === 0) at(node.start, "new Date()");
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, "fetch")) at(node.start, "fetch");
    },
    MemberExpression: (node) => {
      if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
      const name = `${node.object.name}.${node.property.name}`;
      if (impureCalls.includes(name)) at(node.start, name);
    },
  }).visit(parse(file).program);
  const imported = valueImports(file).filter((module) => impureModules.some((pattern) => pattern.test(module)));
  return [...found, ...imported.map((module): Violation => `${file.path}: a pure file may not import ${module}`)];
}

function nounFileViolations(file: SourceFile, insideNoun: string): Violation[] {
  const parts = insideNoun.split("/");
  const name = parts.at(-1) ?? "";
  if (/\.test\.tsx?$/.test(name)) return [];
  if (!/^[^.]+\.ts$/.test(name)) return [`${file.path}: a noun holds plain .ts files alone`];
  const role = name.replace(/\.ts$/, "");
  const known = [...rolesWithEffects, ...pureRoles].includes(role);
  if (parts.length > 2) return [`${file.path}: a noun's folder is at most one deep`];
  if (parts.length === 2 && known) return [`${file.path}: ${name} stands in the noun's folder itself`];
  return rolesWithEffects.includes(role) ? [] : effects(file);
}

/** `lib/` holds nouns whose files are named after a role, or after a concept that is pure. */
export function structureViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file): Violation[] => {
    if (!/^(lib|components)\//.test(file.path)) return [];
    const names = file.path.split("/").map((part) => part.replace(/\..*$/, ""));
    const empty = names.find((name) => emptyNames.test(name));
    if (empty) return [`${file.path}: "${empty}" says nothing about what is inside`];
    const [, folder, inside] = /^lib\/(?:([^/]+)\/)?(.+)$/.exec(file.path) ?? [];
    if (inside === undefined) return [];
    if (folder === undefined) return [`${file.path}: a file of lib/ stands in its noun's folder`];
    return folder === "platform" || folder === "cli" ? [] : nounFileViolations(file, inside);
  });
}
