import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import { freePort } from "@/tests/support/e2e-ports";

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** What each address of the demo answers: its sign-in, its mailbox, its components, and whether a button is offered. */
async function knock(page: Page, site: string, headers: Record<string, string> = {}) {
  const form = { as: "reader" };
  const origin = { origin: site, ...headers };
  const entered = await page.request.post(`${site}/api/demo/sign-in`, { form, headers: origin, maxRedirects: 0 });
  const [mailbox, ui] = await Promise.all(
    ["/dev/mailbox", "/dev/ui"].map((path) => page.request.get(site + path, { headers, maxRedirects: 0 })),
  );
  const signIn = await (await page.request.get(`${site}/sign-in`, { headers })).text();
  return {
    entered: entered.status(),
    cookie: "set-cookie" in entered.headers(),
    mailbox: mailbox?.status(),
    ui: ui?.status(),
    offered: signIn.includes("This is the demo"),
  };
}

const open = { entered: 303, cookie: true, mailbox: 200, ui: 200, offered: true };
const shut = { entered: 404, cookie: false, mailbox: 404, ui: 404, offered: false };

test("the demo is open to whoever sits at the machine, and to nobody behind a proxy", async ({ page }) => {
  await page.goto("/");
  const site = new URL(page.url()).origin;
  expect(await knock(page, site)).toEqual(open);
  const behind: Record<string, string>[] = [
    { "x-forwarded-for": "203.0.113.9" },
    { "x-forwarded-for": "127.0.0.1, 203.0.113.9" },
    { "x-forwarded-host": "forum.example" },
    { "x-forwarded-proto": "https" },
    { forwarded: "for=203.0.113.9" },
    { "x-real-ip": "203.0.113.9" },
    { via: "1.1 proxy.example" },
    { host: "forum.example" },
  ];
  for (const headers of behind) expect(await knock(page, site, headers), JSON.stringify(headers)).toEqual(shut);
});

type Settings = Record<string, string>;

/** Next alone on the product's own build and database, as somebody who knows neither `npm start` nor its rules runs it. */
async function startByHand(port: number, settings: Settings): Promise<ChildProcess> {
  const server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], {
    stdio: "ignore",
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATA_DIR: process.env.E2E_DATA_DIR,
      PORT: String(port),
      ...settings,
    },
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/health`).catch(() => undefined);
    if (response?.ok) return server;
    await wait(150);
  }
  server.kill();
  throw new Error("Next did not answer.");
}

/** The embedded database under its own address, as an operator would write it. */
function databaseAddress(): string {
  const state: { port: number; password: string } = JSON.parse(
    readFileSync(join(process.env.E2E_DATA_DIR ?? "", "embedded.json"), "utf8"),
  );
  return `postgresql://evenstride:${state.password}@127.0.0.1:${state.port}/evenstride`;
}

const loopback = { EVENSTRIDE_LISTENS_ON: "127.0.0.1" };

test("mail that cannot be sent is read in the demo's mailbox, and its links work", async ({ page, isMobile }) => {
  // A server is the same for every screen.
  if (isMobile) return;
  test.setTimeout(120_000);
  const port = await freePort();
  const server = await startByHand(port, loopback);
  try {
    const site = `http://localhost:${port}`;
    const email = `kept-${Date.now()}@example.org`;
    await page.goto(`${site}/sign-in`);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
    await page.goto(`${site}/dev/mailbox`);
    const mail = page.getByRole("main").getByRole("listitem").first();
    await expect(mail).toContainText(email);
    await expect(mail.getByRole("heading", { name: "Sign in to Evenstride" })).toBeVisible();
    await mail.getByRole("link", { name: /sign-in\/confirm/ }).click();
    await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  } finally {
    server.kill();
  }
});

test("a server that is told to be public has no demo", async ({ page, isMobile }) => {
  // A server is the same for every screen.
  if (isMobile) return;
  test.setTimeout(180_000);
  await page.goto("/");
  const { secret }: { secret: string } = JSON.parse(
    readFileSync(join(process.env.E2E_DATA_DIR ?? "", "embedded.json"), "utf8"),
  );
  const cases: Record<string, { settings: Settings; finds: typeof open | typeof shut }> = {
    "listens on loopback": { settings: loopback, finds: open },
    "started by hand": { settings: {}, finds: shut },
    "has a public address": { settings: { ...loopback, SITE_URL: "https://forum.example" }, finds: shut },
    "listens everywhere": { settings: { HOST: "0.0.0.0", EVENSTRIDE_LISTENS_ON: "0.0.0.0" }, finds: shut },
    "has a database of its own": {
      settings: { ...loopback, DATABASE_URL: databaseAddress(), AUTH_SECRET: secret },
      finds: shut,
    },
  };
  for (const [name, { settings, finds }] of Object.entries(cases)) {
    const port = await freePort();
    const server = await startByHand(port, settings);
    const found = await knock(page, `http://127.0.0.1:${port}`).finally(() => server.kill());
    expect(found, name).toEqual(finds);
    if (server.exitCode === null) await once(server, "exit");
  }
});
