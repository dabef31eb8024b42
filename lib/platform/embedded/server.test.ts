import { expect, test } from "vitest";
import { lastComplaint } from "@/lib/platform/embedded/server";

const at = "2026-11-22 11:30:34.251 UTC [18504]";

test("the panic is told, not what it caused, nor those turned away before", () => {
  const log = [
    `${at} FATAL:  the database system is starting up`,
    `${at} PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device`,
    `${at} LOG:  startup process (PID 7) was terminated by signal 6: Aborted`,
  ];
  expect(lastComplaint(log.join("\n"))).toBe('could not write to file "pg_wal/xlogtemp.1": No space left on device');
});

test("initdb's own words are told without their prefix", () => {
  const output =
    "creating subdirectories ... ok\ninitdb: error: directory exists but is not empty\ninitdb: hint: remove it";
  expect(lastComplaint(output)).toBe("directory exists but is not empty");
});

test("a log without a complaint means that somebody ended it", () => {
  expect(lastComplaint(`${at} LOG:  received fast shutdown request`)).toMatch(/shut down, or killed/);
});
