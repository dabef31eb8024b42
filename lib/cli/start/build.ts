import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Family, hold, signalGroup } from "@/lib/cli/start/children";
import { meansDiskFull, StartError } from "@/lib/cli/start/failures";

const stamp = join(".next", "evenstride-sources");
const folders = ["app", "components", "lib", "prisma/schema", "public", "messages"];
/** Next writes next-env.d.ts and completes tsconfig.json while it builds: they are no sources. */
const written = new Set(["next-env.d.ts", "tsconfig.json"]);
const isRootSource = (name: string): boolean => /\.(m?[jt]s|json)$/.test(name) && !written.has(name);
const isOutside = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith(join("lib", "cli"));

function sources(): string[] {
  const below = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  return [...readdirSync(".").filter(isRootSource), ...below.filter((path) => !isOutside(path))].sort();
}

/** Changes when anything that the build reads does; addresses in pages made by the build come from SITE_URL. */
function fingerprint(): string {
  const hash = createHash("sha256").update(process.env.SITE_URL ?? "");
  for (const path of sources()) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.digest("hex");
}

/** The script behind `next`. */
export const nextScript = join(process.cwd(), "node_modules", "next", "dist", "bin", "next");

/**
 * Builds the site if its sources changed since the last build.
 *
 * @throws {StartError} with the build's own words
 */
export async function buildIfChanged(family: Family): Promise<void> {
  const wanted = fingerprint();
  const isBuilt = existsSync(join(".next", "BUILD_ID")) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Building the site (about a minute)…");
  const child = family.start([nextScript, "build"], { output: "held", env: { NODE_ENV: "production" } });
  const output = hold(child.process);
  // A build that met a full disk was once seen to wait for ever.
  const watch = setInterval(() => {
    if (meansDiskFull(output.said())) signalGroup(child.process, "SIGKILL");
  }, 15_000);
  const { code } = await child.ended;
  clearInterval(watch);
  if (family.isStopping) return;
  if (code !== 0) throw new StartError(`${output.said().trim()}\nThe site could not be built: see above.`);
  writeFileSync(stamp, wanted);
}
