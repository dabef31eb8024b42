import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { prepareQueues } from "@/lib/platform/jobs";
import { migrate } from "@/lib/platform/migrate";
import { borrow, databaseOn, execute, startEmbedded, type TestServer } from "@/tests/support/test-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a worker finds the server, the template it copies, and room for files. */
    databases: { serverUrl: string; template: string; prefix: string; folder: string };
  }
}

let server: TestServer | undefined;

/** As a start does it: this process has no settings for the template. */
function installRules(url: string): void {
  execFileSync(process.execPath, ["--import", "tsx", "lib/cli/start/install-rules.ts"], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** Makes one server and, from the migrations and the job queue's own tables alone, the template of all databases. */
export async function setup(project: TestProject): Promise<void> {
  const prefix = `evenstride_test_${randomBytes(4).toString("hex")}_`;
  const template = `${prefix}template`;
  const { TEST_DATABASE_URL } = process.env;
  server = TEST_DATABASE_URL ? borrow(TEST_DATABASE_URL, prefix) : await startEmbedded();
  const { url: serverUrl, folder } = server;
  await execute(serverUrl, `create database ${template}`);
  await migrate(databaseOn(serverUrl, template));
  await prepareQueues(databaseOn(serverUrl, template));
  installRules(databaseOn(serverUrl, template));
  // A database that somebody is connected to cannot be copied.
  await execute(serverUrl, `alter database ${template} allow_connections false`);
  project.provide("databases", { serverUrl, template, prefix, folder });
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
