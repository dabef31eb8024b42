import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { claimPorts } from "@/tests/support/e2e-ports";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";

/** The first start builds the site. */
const startLimitMs = 10 * 60_000;
const stopLimitMs = 30_000;

/** Settings that the machine may have for its own Evenstride: the product under test starts with none of them. */
const ownSettings = /^(AUTH_|DATABASE_URL$|HOST$|MAIL_FROM$|NODE_ENV$|SITE_URL$|SMTP_URL$|WORKER$)/;

/** All that the product says goes to a file that tests read; what is worse than a notice is also shown. */
function keepLog({ stdout, stderr }: ChildProcess, folder: string): void {
  const file = createWriteStream(join(folder, "product.log"));
  stdout?.pipe(file, { end: false });
  stderr?.pipe(file, { end: false });
  stderr?.on("data", (lines: Buffer) => {
    for (const line of lines.toString().split("\n"))
      if (line && !/^\{"level":[1-3]0,/.test(line)) process.stderr.write(`${line}\n`);
  });
}

function startProduct(folder: string, site: string, smtpUrl: string): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !ownSettings.test(name));
  const product = spawn(process.execPath, ["--import", "tsx", "lib/cli/start.ts"], {
    // The channel's end tells the product that we are gone, should nobody be left to say so.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: "production",
      DATA_DIR: folder,
      PORT: new URL(site).port,
      SMTP_URL: smtpUrl,
      LOG_LEVEL: "info",
      // One reader does here in minutes what many do in a day.
      RATE_LIMITS: "off",
    },
  });
  keepLog(product, folder);
  return product;
}

const hasEnded = (product: ChildProcess): boolean => product.exitCode !== null || product.signalCode !== null;

async function answering(site: string, product: ChildProcess): Promise<void> {
  const until = Date.now() + startLimitMs;
  while (Date.now() < until) {
    if (hasEnded(product)) throw new Error(`The product ended with ${product.exitCode ?? product.signalCode}.`);
    const response = await fetch(`${site}/api/v1/health`).catch(() => undefined);
    if (response?.ok) return;
    await wait(250);
  }
  throw new Error(`The product did not answer at ${site}/api/v1/health in time.`);
}

async function stopProduct(product: ChildProcess): Promise<void> {
  if (hasEnded(product)) return;
  const ended = once(product, "exit");
  product.kill("SIGTERM");
  const late = setTimeout(() => product.kill("SIGKILL"), stopLimitMs);
  await ended;
  clearTimeout(late);
}

/** Tests run in another process: they read what arrived as JSON. */
async function openMailbox(mail: MailServer, address: string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(mail.messages.map(({ attachments: _, ...message }) => message)));
  });
  server.listen(Number(new URL(address).port), "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** Starts the real product, whose data folder tests find in E2E_DATA_DIR, beside a real mail server, and ends both. */
export default async function startEverything(): Promise<() => Promise<void>> {
  const { site, mailbox } = await claimPorts();
  const folder = mkdtempSync(join(tmpdir(), "evenstride-e2e-"));
  process.env.E2E_DATA_DIR = folder;
  const mail = await startMailServer();
  const reader = await openMailbox(mail, mailbox);
  const product = startProduct(folder, site, mail.url);
  const stop = async () => {
    await stopProduct(product);
    reader.close();
    await mail.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(site, product);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
