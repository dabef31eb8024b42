import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineCommand } from "citty";
import { format } from "date-fns";
import { finish } from "@/lib/cli/finish";
import { now } from "@/lib/platform/clock";
import { databaseUrl } from "@/lib/platform/env";
import { schemaAt, schemaNow, sqlBetween } from "@/lib/platform/migration-author";

const create = defineCommand({
  meta: { name: "create", description: "Write a migration from the schema in HEAD to the one in the working tree" },
  args: { name: { type: "positional", required: true, description: "What it does, in_snake_case" } },
  run: ({ args }) =>
    finish(async () => {
      const sql = await sqlBetween(databaseUrl(), schemaAt("HEAD"), schemaNow());
      const folder = join("prisma", "migrations", `${format(now(), "yyyyMMddHHmmss")}_${args.name}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "migration.sql"), sql);
      console.log(`Wrote ${folder}/migration.sql. Read it, and add by hand what the schema cannot say.`);
    }),
});

/** `forum migration …` */
export const migrationCommand = defineCommand({
  meta: { name: "migration", description: "Migrations" },
  subCommands: { create },
});
