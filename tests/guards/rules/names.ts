import { hasDefaultExport, isCode } from "@/tests/guards/syntax";
import type { SourceFile, Violation } from "@/tests/guards/tree";

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** What Next's router reads in a folder's name: parameters, groups, slots, private folders. */
const routerFolder = /^(\[{1,2}(\.\.\.)?[a-zA-Z]+\]{1,2}|\([a-z0-9-]+\)|@[a-z0-9-]+|_[a-z0-9-]+)$/;

/** Files that a tool imports by their default export. */
const toolReads = /(^|\/)[a-z-]+\.config\.(ts|mjs)$|^tests\/support\/e2e-server\.ts$/;

/** Names are kebab-case, and what a module offers has a name. */
export function nameViolations(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file): Violation[] => {
    const inApp = file.path.startsWith("app/");
    const strange = file.path.split("/").find((part) => !kebab.test(part) && !(inApp && routerFolder.test(part)));
    const byName = /^(lib|components|tests)\//.test(file.path) && !toolReads.test(file.path) && isCode(file);
    return [
      ...(strange ? [`${file.path}: "${strange}" is not kebab-case` as const] : []),
      ...(byName && hasDefaultExport(file) ? [`${file.path}: has a default export` as const] : []),
    ];
  });
}
