import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { databaseOn, execute } from "@/tests/support/test-server";

/** Gives this worker a database of its own, fresh for each file, before anything of the product is imported. */
const { serverUrl, template, prefix, folder } = inject("databases");
const worker = process.env.VITEST_POOL_ID ?? "0";
const name = `${prefix}${worker}`;
await execute(
  serverUrl,
  `drop database if exists ${name} with (force)`,
  `create database ${name} template ${template}`,
);

Object.assign(process.env, {
  NODE_ENV: "test",
  DATABASE_URL: databaseOn(serverUrl, name),
  DATA_DIR: join(folder, `worker-${worker}`),
  AUTH_SECRET: "a secret for tests, of 32 characters and more",
  SITE_URL: "http://forum.test",
  LOG_LEVEL: "silent",
  RATE_LIMITS: "off",
  WORKER: "off",
});

afterAll(async () => {
  const { disconnect } = await import("@/lib/platform/db");
  const { stopSender } = await import("@/lib/platform/jobs");
  await stopSender();
  await disconnect();
});
