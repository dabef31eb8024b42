import { defineCommand, runMain } from "citty";
import { cacheCommand } from "@/lib/cli/cache-command";
import { importCommand } from "@/lib/cli/import-command";
import { memberCommand } from "@/lib/cli/member-command";
import { migrationCommand } from "@/lib/cli/migration-command";
import { scanCommand } from "@/lib/cli/scan-command";
import { tokenCommand } from "@/lib/cli/token-command";

/** The operator's commands: a second face beside the API, as thin as a route. */
const forum = defineCommand({
  meta: { name: "forum", description: "Commands for whoever runs an Evenstride community" },
  subCommands: {
    import: importCommand,
    member: memberCommand,
    scan: scanCommand,
    token: tokenCommand,
    cache: cacheCommand,
    migration: migrationCommand,
  },
});

await runMain(forum);
