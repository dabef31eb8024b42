import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { LaunchError, node, root, run, tool } from "./run.mjs";

/** Settings in .env hold for everything but the tests, which bring their own. */
const fromFile = () => (existsSync(join(root, ".env")) ? ["--env-file=.env"] : []);

/** Runs a TypeScript file. */
const typescript = (file, parameters, { env = {}, stdio = "inherit" } = {}) =>
  run(node(), [...fromFile(), "--import", "tsx", file, ...parameters], { env, stdio });

const production = { NODE_ENV: process.env.NODE_ENV || "production" };
/** The pipe tells the child when we are gone. */
const attached = ["inherit", "inherit", "inherit", "ipc"];

const vitest = (project, filters) =>
  run(node(), [tool("vitest"), "run", "--config", "tests/vitest.config.ts", "--project", project, ...filters]);

const checks = [
  ["format and lint", "@biomejs/biome", ["biome", "ci", "--config-path=.config"]],
  ["types", "typescript", ["tsc", "--noEmit"]],
  [
    "imports",
    "dependency-cruiser",
    ["depcruise", "--config", ".config/dependency-cruiser.mjs", "app", "components", "lib"],
  ],
  ["dead code", "knip", ["knip", "--config", ".config/knip.json"]],
];

/** dependency-cruiser cannot read TypeScript 7: the hook hands it the 6.0 compiler under the same name. */
const hooks = (subject) => (subject === "imports" ? ["--import", "./.config/dependency-cruiser-typescript.mjs"] : []);

async function check() {
  for (const [subject, packageName, [command, ...parameters]] of checks) {
    const code = await run(node(), [...hooks(subject), tool(command, packageName), ...parameters]);
    if (code !== 0) {
      console.error(`check: ${subject} failed (${command}).`);
      return code;
    }
  }
  return 0;
}

const play = (parameters, env) =>
  run(node(), [tool("playwright"), "test", "--config", "tests/playwright.config.ts", ...parameters], { env });

/** All journeys: each width has a product, a database and a mailbox of its own, so that both take their turns at once. */
async function allBrowserTests(env) {
  // Two products that start at once would both build.
  const unset = { SITE_URL: undefined };
  const built = await run(node(), ["--import", "tsx", "lib/cli/build.ts"], { env: { ...production, ...unset } });
  if (built !== 0) return built;
  const widths = ["phone", "desktop"];
  const codes = await Promise.all(
    widths.map((width) => play([`--project=${width}`, `--output=test-results/${width}`], env)),
  );
  return Math.max(...codes);
}

async function browserTests(parameters) {
  const env = await ensureBrowser();
  return parameters.length === 0 ? allBrowserTests(env) : play(parameters, env);
}

/** In the order of their cost: what fails cheaply fails first. */
const stages = ["check", "test:unit", "test:integration", "test:e2e"];

async function testAll() {
  for (const [passed, stage] of stages.entries()) {
    console.log(`\n${stage}`);
    const code = await commands[stage]([]);
    if (code !== 0) {
      console.error(`\nfailed: ${passed} passed, 1 failed (${stage}), ${stages.length - passed - 1} not run`);
      return code;
    }
  }
  console.log(`\npassed: ${stages.length} passed, 0 failed (${stages.join(", ")})`);
  return 0;
}

function bench([name, ...parameters]) {
  const file = join("tests", "bench", `${name}.ts`);
  if (name && existsSync(join(root, file))) return typescript(file, parameters, { env: production });
  const folder = join(root, "tests", "bench");
  const known = existsSync(folder) ? readdirSync(folder).filter((each) => each.endsWith(".ts")) : [];
  throw new LaunchError(
    `bench: name one of ${known.map((each) => basename(each, ".ts")).join(", ") || "(there is none yet)"}.`,
  );
}

/** What each npm script does; all answer with an exit code. */
export const commands = {
  start: (parameters) => typescript("lib/cli/start.ts", parameters, { env: production, stdio: attached }),
  dev: (parameters) =>
    typescript("lib/cli/start.ts", ["--dev", ...parameters], { env: { NODE_ENV: "development" }, stdio: attached }),
  worker: (parameters) => typescript("lib/cli/worker.ts", parameters, { env: production, stdio: attached }),
  forum: (parameters) => typescript("lib/cli/forum.ts", parameters, { env: production }),
  test: testAll,
  check,
  "test:unit": (filters) => vitest("unit", filters),
  "test:integration": (filters) => vitest("integration", filters),
  "test:e2e": browserTests,
  bench,
  size: (parameters) => typescript("tests/size.ts", parameters),
};
