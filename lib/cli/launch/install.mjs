import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { LaunchError, node, root, runQuietly, tool } from "./run.mjs";

const inRoot = (...parts) => join(root, ...parts);
const stamp = (name) => inRoot("node_modules", `.evenstride-${name}`);

/** One number for the contents of files; a missing one counts as empty. */
function fingerprint(paths, ...more) {
  const hash = createHash("sha256");
  for (const path of paths)
    hash.update(`\n${path}\n`).update(existsSync(inRoot(path)) ? readFileSync(inRoot(path)) : "");
  return hash.update(more.join("\n")).digest("hex");
}

const isStamped = (name, value) => existsSync(stamp(name)) && readFileSync(stamp(name), "utf8") === value;

// Binaries differ between systems, so a folder carried to another machine is installed anew.
const packages = () => fingerprint(["package.json", "package-lock.json"], process.platform, process.arch);

function npm(parameters) {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /^npm(-cli)?\.c?js$/.test(basename(script));
  const [file, first] = isNpm ? [process.execPath, [script]] : ["npm", []];
  return new Promise((settle, fail) => {
    const child = spawn(file, [...first, ...parameters], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: !isNpm && process.platform === "win32",
    });
    child.on("error", fail);
    child.on("close", (code) => settle(code ?? 1));
  });
}

async function install() {
  if (isStamped("installed", packages())) return;
  console.log("Installing packages (the first time takes a few minutes)…");
  // Building needs the development packages, also where NODE_ENV says production.
  const code = await npm(["install", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) throw new LaunchError("The packages could not be installed: see npm's message above.");
  writeFileSync(stamp("installed"), packages());
}

async function generate() {
  const schemas = readdirSync(inRoot("prisma", "schema")).map((name) => join("prisma", "schema", name));
  const value = fingerprint([...schemas.sort(), "prisma/prisma.config.ts"], packages());
  if (isStamped("generated", value) && existsSync(inRoot("prisma", "generated", "client.ts"))) return;
  const { code, output } = await runQuietly(
    node(),
    [tool("prisma"), "generate", "--config", "prisma/prisma.config.ts"],
    // Generating needs no schema engine, yet the command would download one unless a file is named.
    { env: { PRISMA_SCHEMA_ENGINE_BINARY: node(), CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" } },
  );
  if (code !== 0) throw new LaunchError(`The database client could not be generated:\n${output.trim()}`);
  writeFileSync(stamp("generated"), value);
}

/** Brings node_modules and the generated database client up to date; does nothing when they are. */
export async function prepare() {
  await install();
  await generate();
}
