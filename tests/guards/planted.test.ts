import { describe, expect, test } from "vitest";
import { castViolations } from "@/tests/guards/rules/casts";
import { nameViolations } from "@/tests/guards/rules/names";
import { routeViolations } from "@/tests/guards/rules/routes";
import { sizeViolations } from "@/tests/guards/rules/size";
import { structureViolations, topLevelViolations } from "@/tests/guards/rules/structure";
import { docblockViolations, modelViolations, wordViolations } from "@/tests/guards/rules/words";
import type { SourceFile, Violation } from "@/tests/guards/tree";

type Rule = (files: readonly SourceFile[]) => Violation[];
const judge = (rule: Rule, path: string, text = "") => rule([{ path, text }]);
const filler = (lines: number) => "const line = 1;\n".repeat(lines);
const functionOf = (lines: number) => `{\n${"  step();\n".repeat(lines - 2)}}`;

describe("structure", () => {
  test.each(["utils", "src", "vitest.config.ts", "notes.md"])("%s may not stand at the top level", (name) => {
    expect(topLevelViolations(["app", "lib", "proxy.ts", ".config", name])).toEqual([
      `${name}: may not stand at the top level`,
    ]);
  });

  test.each([
    ["a drawer", "lib/posts/helpers.ts", "", "says nothing about what is inside"],
    ["a barrel", "components/ui/index.ts", "", "says nothing about what is inside"],
    ["a pattern's name", "lib/platform/service.ts", "", "says nothing about what is inside"],
    ["a file beside the nouns", "lib/dates.ts", "", "stands in its noun's folder"],
    ["a component in a noun", "lib/posts/card.tsx", "", "plain .ts files alone"],
    ["a role in a sub-folder", "lib/posts/old/queries.ts", "", "stands in the noun's folder itself"],
    ["a deep folder", "lib/posts/a/b/c.ts", "", "at most one deep"],
    ["a concept that reads", "lib/posts/thread.ts", 'import { reader } from "@/lib/platform/db";', "may not import"],
    ["a concept that knows the time", "lib/posts/ranking.ts", "export const age = Date.now();", "Date.now"],
    ["a policy that knows the time", "lib/posts/policy.ts", "export const today = new Date();", "new Date()"],
    ["a policy that rolls dice", "lib/posts/policy.ts", "export const luck = Math.random();", "Math.random"],
    ["a schema with an environment", "lib/posts/schema.ts", "export const max = process.env.MAX;", "process.env"],
    ["a concept that fetches", "lib/posts/preview.ts", "export const page = fetch(address);", "fetch"],
    [
      "a concept on the disk",
      "lib/posts/preview.ts",
      'import { readFile } from "node:fs/promises";',
      "node:fs/promises",
    ],
    [
      "a concept that asks a query",
      "lib/posts/preview.ts",
      'import { getPost } from "@/lib/posts/queries";',
      "queries",
    ],
  ])("%s is refused", (_what, path, text, says) => {
    expect(judge(structureViolations, path, text)).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    ["lib/posts/queries.ts", 'import { reader } from "@/lib/platform/db";'],
    ["lib/posts/commands.test.ts", ""],
    ["lib/posts/thread.ts", 'import type { Prisma } from "@/prisma/generated/client";\nexport const at = new Date(0);'],
    ["lib/imports/formats/disqus.ts", 'import { z } from "zod";'],
    ["lib/platform/clock.ts", "export const now = () => Date.now();"],
    ["tests/types/db.types.ts", ""],
  ])("%s is fine", (path, text) => {
    expect(judge(structureViolations, path, text)).toEqual([]);
  });
});

describe("size", () => {
  test.each([
    ["a file", "lib/posts/thread.ts", filler(301), "301 lines, at most 300"],
    ["a test", "tests/integration/posts.test.ts", filler(401), "401 lines, at most 400"],
    ["a route", "app/api/v1/posts/route.ts", filler(61), "61 lines, at most 60"],
    ["a page", "app/questions/[slug]/page.tsx", filler(81), "81 lines, at most 80"],
    ["a component's file", "components/posts/post-card.tsx", filler(121), "121 lines, at most 120"],
    ["a stylesheet", "app/globals.css", "a {}\n".repeat(301), "301 lines, at most 300"],
    ["a list of imports", "lib/posts/queries.ts", 'import "zod";\n'.repeat(16), "16 imports, at most 15"],
    ["a function", "lib/posts/queries.ts", `export function list() ${functionOf(41)}`, "list has 41 lines, at most 40"],
    ["an arrow", "lib/posts/queries.ts", `export const list = () => ${functionOf(41)};`, "list has 41 lines"],
    ["a key's function", "lib/cli/member.ts", `make({ run: async () => ${functionOf(41)} });`, "run has 41 lines"],
    ["a hook", "components/posts/use-post.ts", `export function usePost() ${functionOf(41)}`, "usePost has 41 lines"],
    [
      "a handler in a component",
      "components/posts/post-form.tsx",
      `export function PostForm() {\n  const send = () => ${functionOf(41)};\n}`,
      "send has 41 lines, at most 40",
    ],
  ])("%s can be too long", (_what, path, text, says) => {
    expect(judge(sizeViolations, path, text)).toEqual([expect.stringContaining(says)]);
  });

  test("a limit is the last length that is fine", () => {
    const component = `export function Card() ${functionOf(120)}\n`;
    expect(judge(sizeViolations, "lib/posts/thread.ts", filler(300))).toEqual([]);
    expect(judge(sizeViolations, "lib/posts/queries.ts", `function list() ${functionOf(40)}`)).toEqual([]);
    expect(judge(sizeViolations, "components/posts/card.tsx", component)).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    ["unfinished work", "lib/posts/thread.ts", "// TO" + "DO: later", "unfinished"],
    ["unfinished styling", "app/globals.css", "/* FIX" + "ME */", "unfinished"],
    ["a skipped test", "lib/posts/thread.test.ts", "test.sk" + 'ip("later");', "switched off"],
    ["a lone test", "tests/e2e/answer.spec.ts", "test.describe.on" + 'ly("this");', "switched off"],
    ["silence", "lib/platform/db.ts", "// @ts-ig" + "nore", "silenced"],
    [
      "a name that leaves by itself",
      "lib/feeds/queries.ts",
      "author: { select: { displayName: true } },",
      "toAuthorView",
    ],
    ["a proof out of place", "lib/platform/db.ts", "// @ts-expect-" + "error because", "tests/types"],
  ])("%s is found", (_what, path, text, says) => {
    expect(judge(wordViolations, path, `\n${text}\n`)).toEqual([expect.stringContaining(says)]);
    expect(judge(wordViolations, path, `\n${text}\n`)[0]).toContain(`${path}:2`);
  });

  test("a proof may expect its error", () => {
    expect(judge(wordViolations, "tests/types/db.types.ts", "// @ts-expect-" + "error it cannot write")).toEqual([]);
  });

  test.each([
    ["a function", "export function a() {}"],
    ["an async function", "export async function a() {}"],
    ["an arrow", "export const a = () => 1;"],
    ["a function under a plain comment", "// says nothing\nexport function a() {}"],
    ["a function whose docblock is another's", "/** Reads. */\nexport const b = () => 1;\nexport function a() {}"],
  ])("%s without a docblock is named", (_what, text) => {
    expect(judge(docblockViolations, "lib/posts/queries.ts", text)).toEqual([
      expect.stringMatching(/^lib\/posts\/queries\.ts:\d+: a has no docblock$/),
    ]);
  });

  test("constants, inner functions and tests need no docblock", () => {
    expect(judge(docblockViolations, "lib/posts/keys.ts", "export const limit = 3;\nfunction inner() {}")).toEqual([]);
    expect(judge(docblockViolations, "lib/posts/thread.test.ts", "export function a() {}")).toEqual([]);
    expect(judge(docblockViolations, "components/posts/card.tsx", "export function Card() {}")).toEqual([]);
  });

  test("a model without a line of its own is named", () => {
    const schema = "/// A question or an article.\nmodel Post {\n}\n\nmodel Vote {\n}\n";
    expect(judge(modelViolations, "prisma/schema/posts.prisma", schema)).toEqual([
      "prisma/schema/posts.prisma:5: model Vote has no /// line",
    ]);
  });
});

describe("routes", () => {
  const path = "app/api/v1/posts/route.ts";
  const made = 'import { route } from "@/lib/platform/http/route";\nexport const POST = route({ access: "member" });\n';
  const rule: Rule = (files) => routeViolations(files, {});

  test.each([
    ["a bare function", "export async function GET() { return new Response(); }", "GET"],
    ["a bare arrow", "export const POST = async () => new Response();", "POST"],
    ["another maker", 'import "@/lib/platform/http/route";\nexport const PUT = wrap(route({}));', "PUT"],
    ["a route() of one's own", "const route = (x) => x;\nexport const PATCH = route({});", "PATCH"],
    ["a handler passed on", 'export { DELETE } from "@/app/api/v1/votes/route";', "DELETE"],
    ["everything passed on", 'export * from "@/app/api/v1/votes/route";', "*"],
  ])("%s is not a handler", (_what, text, name) => {
    expect(judge(rule, path, text)).toEqual([expect.stringContaining(`${name} is not made by route()`)]);
  });

  test("a declared handler is fine, and so is a plain route outside the API", () => {
    const upload = 'import { upload } from "@/lib/platform/http/upload";\nexport const POST = upload({});\n';
    expect(judge(rule, path, made)).toEqual([]);
    expect(judge(rule, path, upload)).toEqual([]);
    expect(judge(rule, "app/health/route.ts", "export function GET() {}")).toEqual([]);
  });

  test("an exception holds while it is one", () => {
    const bare: SourceFile = { path, text: "export function GET() {}" };
    expect(routeViolations([bare], { [path]: "a stream" })).toEqual([]);
    expect(routeViolations([{ path, text: made }], { [path]: "a stream" })).toEqual([
      `${path}: is an exception no longer`,
    ]);
    expect(routeViolations([], { [path]: "a stream" })).toEqual([`${path}: is an exception no longer`]);
  });
});

describe("names", () => {
  test.each([
    ["lib/posts/postCard.ts", "postCard.ts"],
    ["components/Posts/card.tsx", "Posts"],
    ["app/api/v1/answer_drafts/route.ts", "answer_drafts"],
    ["lib/[posts]/schema.ts", "[posts]"],
  ])("%s is not kebab-case", (path, part) => {
    expect(judge(nameViolations, path)).toEqual([`${path}: "${part}" is not kebab-case`]);
  });

  test.each(["lib/posts/thread.ts", "components/ui/button.tsx"])("%s has no default export", (path) => {
    expect(judge(nameViolations, path, "export default function a() {}")).toEqual([`${path}: has a default export`]);
  });

  test.each([
    "app/api/auth/[...nextauth]/route.ts",
    "app/(reading)/questions/[slug]/page.tsx",
    "prisma/prisma.config.ts",
    "tests/vitest.config.ts",
    "tests/types/db.types.ts",
    "lib/posts/thread.test.ts",
  ])("%s is fine", (path) => {
    expect(judge(nameViolations, path, path.includes("config") ? "export default {};" : "")).toEqual([]);
  });
});

describe("casts", () => {
  test.each([
    ["lib/posts/queries.ts", "const post = row as Post;", "`as`"],
    ["components/posts/card.tsx", "const card = <p>{title!}</p>;", "`!`"],
    ["app/page.tsx", "const all = value as unknown as string[];", "`as`"],
  ])("%s may not say: %s", (path, text, what) => {
    expect(judge(castViolations, path, text)).toContain(`${path}:1: ${what} outside lib/platform`);
  });

  test("`as const`, the platform and tests may", () => {
    expect(judge(castViolations, "lib/posts/keys.ts", 'export const key = ["posts"] as const;')).toEqual([]);
    expect(judge(castViolations, "lib/platform/permit.ts", "const made = {} as Permit;")).toEqual([]);
    expect(judge(castViolations, "lib/posts/thread.test.ts", "const made = {} as Post;")).toEqual([]);
  });
});
