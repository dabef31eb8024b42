import { defineCommand } from "citty";
import { finish } from "@/lib/cli/finish";
import { everything, touch } from "@/lib/platform/cache-tags";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";

const expire = defineCommand({
  meta: { name: "expire", description: "Make every cached page anew at its next visit" },
  run: () =>
    finish(async () => {
      await write(systemPermit("cache:expire", "the operator's command"), (tx) => touch(tx, everything));
      console.log("Every page is made anew at its next visit.");
    }),
});

/** `forum cache …` */
export const cacheCommand = defineCommand({
  meta: { name: "cache", description: "Cached pages" },
  subCommands: { expire },
});
