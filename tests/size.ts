// JavaScript that a page loads before anybody touches it: `npm run size`. It starts the product, which builds itself if
// need be, and asks a browser, since links and islands fetch more than the page's own script tags; without a browser
// the tags alone are counted. Polyfills for browsers without modules are not fetched by those that have them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { z } from "zod";
import { findChromium } from "@/tests/support/chromium";
import { startProduct } from "@/tests/support/product";

const budgetBytes = 180_000;
/** Long enough for what a page fetches when it has settled. */
const settleMs = 1_500;

const say = (line = ""): void => void process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(1).padStart(7);

const posts = z.object({ items: z.array(z.object({ slug: z.string(), commentCount: z.number() })) });

/** The post of a kind with the longest thread. */
async function longest(site: string, kind: string): Promise<string> {
  const response = await fetch(`${site}/api/v1/posts?kind=${kind}&limit=50`);
  const { items } = posts.parse(await response.json());
  const [first] = items.toSorted((one, other) => other.commentCount - one.commentCount);
  if (!first) throw new Error(`The sample has no ${kind}.`);
  return first.slug;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`, "i").exec(tag)?.[1];

async function scriptsInHtml(url: string): Promise<string[]> {
  const html = await (await fetch(url)).text();
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  return tags.filter((tag) => !/\bnomodule\b/i.test(tag)).flatMap((tag) => attribute(tag, "src") ?? []);
}

async function scriptsFetched(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const fetched: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js")) fetched.push(pathname);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(settleMs);
  await page.close();
  return fetched;
}

type Chunk = { readonly path: string; readonly bytes: number };

function weigh(path: string): Chunk {
  const file = join(".next", path.replace(/^\/_next\//, ""));
  return { path: path.replace("/_next/static/", ""), bytes: gzipSync(readFileSync(file)).length };
}

/** What going into a field fetches: before it, none of that may be there. */
async function fetchedOnFocus(browser: Browser, url: string, label: string): Promise<Chunk[]> {
  const page = await (await signedIn(browser, url)).newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(settleMs);
  const fetched = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(?:js|css)$/.test(pathname)) fetched.add(pathname);
  });
  if ((await page.locator("[contenteditable]").count()) > 0) throw new Error(`${url} loads the editor unasked.`);
  await page.getByLabel(label).first().focus();
  await page.locator("[contenteditable=true]").waitFor();
  await page.context().close();
  return [...fetched].map(weigh).toSorted((one, other) => other.bytes - one.bytes);
}

/** A browser of the sample's reader: strangers are shown no field to answer in. */
async function signedIn(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(new URL("/sign-in", url).href);
  await page.getByRole("button", { name: /Maren/ }).click();
  await page.waitForURL((address) => address.pathname === "/");
  await page.close();
  return context;
}

/** Fetches what a field needs once somebody goes into it, and lists it. */
async function sayOnFocus(browser: Browser, name: string, [url, label]: [string, string]): Promise<void> {
  const chunks = await fetchedOnFocus(browser, url, label);
  say(`\n${name}: fetched when somebody goes into “${label}”, gzipped`);
  for (const { path, bytes } of chunks) say(`${kilobytes(bytes)} kB  ${path}`);
  say(`${kilobytes(sum(chunks))} kB  in all`);
}

async function chunksOf(browser: Browser | undefined, url: string): Promise<Chunk[]> {
  const inHtml = await scriptsInHtml(url);
  const fetched = browser ? await scriptsFetched(browser, url) : [];
  return [...new Set([...inHtml, ...fetched])].map(weigh).toSorted((one, other) => other.bytes - one.bytes);
}

const sum = (chunks: readonly Chunk[]): number => chunks.reduce((total, { bytes }) => total + bytes, 0);

/** An installed browser, else Playwright's own; none is no reason to fail. */
async function openBrowser(): Promise<Browser | undefined> {
  const executablePath = findChromium();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  try {
    return await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  } catch {
    say("No browser here: counting the script tags alone, without what links and islands fetch.");
    return undefined;
  }
}

const product = await startProduct();
const browser = await openBrowser();
try {
  const { site } = product;
  const thread = await chunksOf(browser, `${site}/questions/${await longest(site, "QUESTION")}`);
  say("\nthread page: JavaScript before any interaction, gzipped");
  for (const { path, bytes } of thread) say(`${kilobytes(bytes)} kB  ${path}`);
  const total = sum(thread);
  say(`${kilobytes(total)} kB  in all; the budget is ${budgetBytes / 1_000} kB\n`);
  const others = {
    article: `/articles/${await longest(site, "ARTICLE")}`,
    home: "/",
    exercise: `/exercises/${await longest(site, "EXERCISE")}`,
    ask: "/ask",
  };
  const shared = new Set(thread.map(({ path }) => path));
  for (const [name, path] of Object.entries(others)) {
    const chunks = await chunksOf(browser, `${site}${path}`);
    const own = chunks.filter((chunk) => !shared.has(chunk.path));
    say(
      `${kilobytes(sum(chunks))} kB  ${name.padEnd(9)} of it not on the thread page: ${kilobytes(sum(own)).trim()} kB`,
    );
  }
  if (browser) {
    await sayOnFocus(browser, "thread page", [`${site}/questions/${await longest(site, "QUESTION")}`, "Your answer"]);
    await sayOnFocus(browser, "ask page", [`${site}/ask`, "What happens?"]);
  }
  process.exitCode = total > budgetBytes ? 1 : 0;
} finally {
  await browser?.close();
  await product.stop();
}
