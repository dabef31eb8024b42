import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { LaunchError, node, run, runQuietly, tool } from "./run.mjs";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser this machine has: named by PLAYWRIGHT_CHROMIUM, on the PATH, or where Chrome usually lies. */
function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named && !isExecutable(named)) throw new LaunchError(`PLAYWRIGHT_CHROMIUM: there is no program at ${named}.`);
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return named ?? [...onPath, ...usualPlaces].find(isExecutable);
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  console.log("Installing Chromium from Debian…");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const quiet = { env, stdio: ["ignore", "ignore", "inherit"] };
  await run("apt-get", ["update", "-qq"], quiet);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  return findBrowser();
}

/** Environment that tells Playwright which browser to use; empty when it is to use its own. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return { PLAYWRIGHT_CHROMIUM: found };
  console.log("No Chrome or Chromium found; getting one for the browser tests…");
  const { code, output } = await runQuietly(node(), [tool("playwright"), "install", "chromium"]);
  if (code === 0) return {};
  const installed = await installFromDebian();
  if (installed) return { PLAYWRIGHT_CHROMIUM: installed };
  const reason = output.trim().split("\n").at(-1);
  throw new LaunchError(
    `No browser for the tests (Playwright: ${reason}). Install Chrome or Chromium, or name one in PLAYWRIGHT_CHROMIUM.`,
  );
}
