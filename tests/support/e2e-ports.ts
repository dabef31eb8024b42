import { createServer } from "node:net";

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().once("error", reject);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
  });
  return promise;
}

/** Addresses of the site and of the mailbox for this run: claimed once, then read from the environment. */
export async function claimPorts(): Promise<{ site: string; mailbox: string }> {
  process.env.E2E_SITE ??= `http://localhost:${await freePort()}`;
  process.env.E2E_MAILBOX ??= `http://127.0.0.1:${await freePort()}`;
  return { site: process.env.E2E_SITE, mailbox: process.env.E2E_MAILBOX };
}
