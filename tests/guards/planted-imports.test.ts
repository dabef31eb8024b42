import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "@/tests/guards/tree";

const say = (module: string) => `import { a } from "${module}";\nexport const b = a;\n`;
const empty = "export const a = 1;\n";

/** Files that break one rule each: the rule's name, the file, what it says. */
const planted: readonly (readonly [rule: string, path: string, text: string])[] = [
  ["everything-resolves", "lib/posts/lost.ts", say("@/lib/posts/nowhere")],
  ["no-file-cycles", "lib/posts/circle.ts", say("@/lib/posts/round")],
  ["nobody-imports-app", "components/posts/from-app.tsx", say("@/app/plain")],
  ["lib-below-components", "lib/platform/above.ts", say("@/components/ui/button")],
  ["platform-knows-no-noun", "lib/platform/nosy.ts", say("@/lib/topics/schema")],
  ["nobody-imports-the-cli", "lib/posts/operated.ts", say("@/lib/cli/member")],
  ["ui-knows-no-noun", "components/ui/nosy.tsx", say("@/lib/topics/schema")],
  ["nouns-are-plain-typescript", "lib/posts/react.ts", say("react")],
  ["react-query-options-are-the-clients", "lib/posts/cached.ts", say("@tanstack/react-query")],
  ["next-auth-in-one-place", "app/sign-in/sneaky.ts", say("next-auth")],
  ["database-in-four-files", "app/questions/direct.ts", say("@/lib/platform/db")],
  ["the-client-stays-in-platform", "lib/posts/sql.ts", say("pg")],
  ["shared-files-run-anywhere", "lib/posts/policy.ts", say("@/lib/platform/env")],
  ["shared-files-do-no-io", "lib/posts/disk.ts", say("node:fs")],
  ["components-get-data-as-props", "components/posts/asks.tsx", say("@/lib/posts/queries")],
  ["components-know-no-server", "components/posts/secret.tsx", say("@/lib/platform/session")],
  ["pages-only-read", "app/questions/writes.ts", say("@/lib/posts/commands")],
  ["sql-belongs-to-its-noun", "app/api/v1/posts/raw.ts", say("@/lib/posts/sql")],
  ["nouns-meet-at-public-files", "lib/votes/commands.ts", say("@/lib/posts/commands")],
  ["no-test-in-the-product", "lib/posts/tested.ts", say("@/tests/support/plain")],
  ["no-dev-package-in-the-product", "components/posts/dev.tsx", say("fast-check")],
];

/** Folders whose files import each other, though no two files do. */
const nounCycles = ["no-noun-cycles lib/flags", "no-noun-cycles lib/marks"];

/** What the planted files need to resolve, and what is right and must stay silent. */
const surroundings: Readonly<Record<string, string>> = {
  "app/plain.ts": empty,
  "app/api/v1/posts/route.ts": say("@/lib/posts/commands"),
  "app/questions/page.tsx": say("@/lib/posts/queries"),
  "components/ui/button.tsx": say("react"),
  "components/posts/card.tsx": 'import type { Row } from "@/lib/posts/queries";\nexport const b = (row: Row) => row;\n',
  "lib/cli/member.ts": empty,
  "lib/platform/db.ts": empty,
  "lib/platform/env.ts": empty,
  "lib/platform/session.ts": empty,
  "lib/posts/round.ts": say("@/lib/posts/circle"),
  "lib/posts/schema.ts": empty,
  "lib/posts/queries.ts": `${say("@/lib/platform/db")}export type Row = { id: string };\n`,
  "lib/posts/commands.ts": say("@/lib/platform/db"),
  "lib/flags/keys.ts": empty,
  "lib/flags/queries.ts": say("@/lib/marks/keys"),
  "lib/marks/keys.ts": empty,
  "lib/marks/queries.ts": say("@/lib/flags/keys"),
  "lib/topics/schema.ts": empty,
  "lib/votes/queries.ts": say("@/lib/posts/queries"),
  "tests/support/plain.ts": empty,
};

type Found = { summary: { violations: { rule: { name: string }; from: string }[] } };

/** Runs the project's own rules on another tree, through the command that `npm run check` uses. */
function violationsIn(folder: string): string[] {
  const config = join(root, ".config");
  const parameters = [
    "--config",
    join(config, "dependency-cruiser.mjs"),
    "--output-type",
    "json",
    "app",
    "components",
    "lib",
  ];
  const output = execFileSync(
    process.execPath,
    [
      "--import",
      join(config, "dependency-cruiser-typescript.mjs"),
      join(root, "node_modules/.bin/depcruise"),
      ...parameters,
    ],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const found: Found = JSON.parse(output);
  return found.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

describe("the rules of who may import whom", () => {
  let folder = "";
  let found: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "evenstride-imports-"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    for (const file of ["package.json", "tsconfig.json"]) cpSync(join(root, file), join(folder, file));
    for (const [path, text] of [
      ...Object.entries(surroundings),
      ...planted.map(([, path, text]) => [path, text] as const),
    ]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    found = violationsIn(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(planted)("%s refuses %s", (rule, path) => {
    expect(found).toContain(`${rule} ${path}`);
  });

  test("nouns that import each other are refused", () => {
    expect(found).toEqual(expect.arrayContaining(nounCycles));
  });

  test("what is right is let through", () => {
    const broken = [...planted.map(([, path]) => path), ...nounCycles];
    expect(found.filter((each) => !broken.some((known) => each.endsWith(known)))).toEqual([]);
  });
});
