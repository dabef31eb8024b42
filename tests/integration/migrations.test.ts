import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { migrate } from "@/lib/platform/migrate";
import { sqlBetween } from "@/lib/platform/migration-author";
import { migrationState } from "@/lib/platform/migrations";
import { databaseOn, execute } from "@/tests/support/test-server";

const { serverUrl, prefix } = inject("databases");
const name = `${prefix}migrations`;
const url = databaseOn(serverUrl, name);
const later = "99991231000000_later";
const root = process.cwd();
let checkout = "";

/** Puts a migration into the checkout under test, or changes it. */
function writeMigration(script: string): void {
  mkdirSync(join(checkout, "prisma", "migrations", later), { recursive: true });
  writeFileSync(join(checkout, "prisma", "migrations", later, "migration.sql"), script);
}

const tables = () => execute(url, "select tablename as name from pg_tables where tablename like 'shoe%'");

beforeEach(async () => {
  checkout = mkdtempSync(join(tmpdir(), "evenstride-checkout-"));
  cpSync(join("prisma", "migrations"), join(checkout, "prisma", "migrations"), { recursive: true });
  vi.spyOn(process, "cwd").mockReturnValue(checkout);
  await execute(serverUrl, `drop database if exists ${name} with (force)`, `create database ${name}`);
});

afterEach(async () => {
  vi.restoreAllMocks();
  rmSync(checkout, { recursive: true });
  await execute(serverUrl, `drop database ${name} with (force)`);
});

test("an empty database is behind, and current once migrated", async () => {
  const before = await migrationState(url);
  expect(before.current).toBe(false);
  expect(await migrate(url)).toEqual(before.pending);
  expect(await migrationState(url)).toEqual({ current: true, pending: [], unknown: [] });
  expect(await migrate(url)).toEqual([]);
});

test("of several that migrate at once, one does it", async () => {
  const { pending } = await migrationState(url);
  const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  expect(applied.flat()).toEqual(pending);
});

test("a migration that fails leaves nothing behind, and can be tried again once it is corrected", async () => {
  await migrate(url);
  writeMigration("create table shoes (id int);\nselect no_such_function();\n");
  await expect(migrate(url)).rejects.toThrow(/99991231000000_later failed and was undone: .*no_such_function/);
  expect(await tables()).toEqual([]);
  expect((await migrationState(url)).pending).toEqual([later]);
  writeMigration("create table shoes (id int); -- size; colour\ndo $$ begin perform 1; end $$;\n");
  expect(await migrate(url)).toEqual([later]);
  expect(await tables()).toEqual([{ name: "shoes" }]);
});

test("a migration changed after it was applied is refused, unless only its line ends changed", async () => {
  writeMigration("create table shoes (id int);\n");
  await migrate(url);
  writeMigration("create table shoes (id int);\r\n");
  expect((await migrationState(url)).current).toBe(true);
  writeMigration("create table shoes (id text);\n");
  await expect(migrate(url)).rejects.toThrow(/later was changed after this database had it/);
});

test("a database ahead of the code is not touched", async () => {
  writeMigration("create table shoes (id int);\n");
  await migrate(url);
  rmSync(join(checkout, "prisma", "migrations", later), { recursive: true });
  expect(await migrationState(url)).toEqual({ current: false, pending: [], unknown: [later] });
  await expect(migrate(url)).rejects.toThrow(/ahead of this code: it has had migration 99991231000000_later/);
});

test("a new column in the schema becomes SQL", async () => {
  const head = 'datasource db {\n  provider = "postgresql"\n}\n';
  const shoe = (columns: string) => [
    { path: "shoes.prisma", content: `${head}model Shoe {\n  id Int @id\n${columns}}\n` },
  ];
  const sql = await sqlBetween(url, shoe(""), shoe("  colour String?\n"));
  expect(sql).toContain('ALTER TABLE "Shoe" ADD COLUMN     "colour" TEXT');
});

test("answers that practitioners wrote before they were counted are counted", async () => {
  const counting = "20261122180501_practitioner_answers";
  const { pending } = await migrationState(url);
  for (const name of pending.filter((each) => each >= counting))
    rmSync(join(checkout, "prisma", "migrations", name), { recursive: true });
  await migrate(url);
  const [asker, helper, ines] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const [answered, waiting, credential] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const answer = (post: string, author: string, held: string, status = "PUBLISHED") =>
    `insert into comment (id, post_id, kind, author_id, credential_id, markdown, html, status)
     values (gen_random_uuid(), '${post}', 'ANSWER', '${author}', ${held}, 'Hold it.', '<p>Hold it.</p>', '${status}')`;
  await execute(
    url,
    `insert into member (id) values ('${asker}'), ('${helper}'), ('${ines}')`,
    `insert into credential (id, member_id, profession, register, number, country, status, checked_on)
     values ('${credential}', '${ines}', 'PHYSIOTHERAPIST', 'CORU', '1', 'IE', 'VERIFIED', now())`,
    ...[answered, waiting].flatMap((id) => [
      `insert into post (id, kind, slug, title, author_id, published_at)
       values ('${id}', 'QUESTION', '${id}', 'The hip drops', '${asker}', now())`,
      `insert into question (post_id) values ('${id}')`,
      answer(id, helper, "null"),
    ]),
    answer(answered, ines, `'${credential}'`),
    answer(waiting, ines, `'${credential}'`, "HIDDEN"),
  );
  cpSync(join(root, "prisma", "migrations"), join(checkout, "prisma", "migrations"), { recursive: true });
  expect(await migrate(url)).toContain(counting);
  const counts = `select practitioner_answer_count as count from question where post_id = any('{${answered},${waiting}}') order by 1`;
  expect(await execute(url, counts)).toEqual([{ count: 0 }, { count: 1 }]);
});
