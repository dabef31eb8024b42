import { disconnect } from "@/lib/platform/db";
import { installRules } from "@/lib/red-flags/commands";
import { redFlagRule } from "@/lib/red-flags/schema";
import { readReference } from "@/prisma/reference/files";

await installRules(readReference("red-flags", redFlagRule));
await disconnect();
