import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, inject, test } from "vitest";
import { databaseOn } from "@/tests/support/test-server";

const { serverUrl, prefix } = inject("databases");

/** Starts Evenstride with these settings, which cannot work, and answers with its exit code and what it said. */
async function startWith(env: Record<string, string>): Promise<{ code: unknown; lines: string[] }> {
  return new Promise((resolve) => {
    const parameters = ["--import", "tsx", "lib/cli/start.ts"];
    execFile(process.execPath, parameters, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error?.code, lines: `${stdout}${stderr}`.trim().split("\n") });
    });
  });
}

async function takenPort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { port: typeof address === "object" && address ? String(address.port) : "", server };
}

const cases = [
  ["a setting that does not parse", { PORT: "many" }, /^PORT: /],
  ["an address that is not ours", { HOST: "192.0.2.1" }, /^HOST: 192\.0\.2\.1 is not an address of this machine\. Use/],
  [
    "a database server that is not there",
    { DATABASE_URL: "postgresql://u:hidden@127.0.0.1:9/x" },
    /nothing answers at 127\.0\.0\.1:9/,
  ],
  [
    "a database that does not exist",
    { DATABASE_URL: databaseOn(serverUrl, `${prefix}nowhere`) },
    /there is no database .* Create it/,
  ],
  [
    "a password with an unescaped slash",
    { DATABASE_URL: "postgresql://u:hid/den@host:x/y" },
    /^DATABASE_URL: is no address/,
  ],
] as const;

test.for(cases)("%s is one line with the remedy, and the exit code is 1", async ([_what, env, line]) => {
  const { port, server } = await takenPort();
  server.close();
  const { code, lines } = await startWith({ PORT: port, ...env });
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(line);
  expect(lines[0]).not.toContain("hid");
});

test("a port in use is one line that offers another", async () => {
  const { port, server } = await takenPort();
  const { code, lines } = await startWith({ PORT: port });
  server.close();
  expect(code).toBe(1);
  expect(lines).toEqual([
    `Port ${port} on 127.0.0.1 is in use by another program. End that one, or choose another port: PORT=${Number(port) + 1} npm start`,
  ]);
});
