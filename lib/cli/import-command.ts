import { createReadStream } from "node:fs";
import { defineCommand } from "citty";
import { exercisesCommand } from "@/lib/cli/exercise-import-command";
import { finish } from "@/lib/cli/finish";
import { importWordpress } from "@/lib/imports/commands";
import { summarise } from "@/lib/imports/summary";
import { AppError } from "@/lib/platform/errors";

const complaints: Readonly<Record<string, string>> = {
  "not-well-formed": "is not well-formed XML",
  "not-a-wordpress-export": "is not a WordPress export (WXR): it begins with neither rss nor channel",
  "unknown-encoding": "is written in an encoding that cannot be read",
  "no-blog-named": "names neither the address nor the title of its blog",
  ENOENT: "does not exist",
  EISDIR: "is a folder; name the exported .xml file",
  EACCES: "may not be read by this user",
};

/** One line that says what is wrong with the file, and where; null when it is not the file's fault. */
function complaintAbout(file: string, error: unknown): string | null {
  const words = complaints[error instanceof AppError ? error.reason : errorCode(error)];
  if (words === undefined) return null;
  const places = error instanceof AppError ? error.issues.map(({ path, message }) => ` (${path}: ${message})`) : [];
  return `${file} ${words}${places.join("")}. Nothing was imported.`;
}

const errorCode = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const wordpressCommand = defineCommand({
  meta: {
    name: "wordpress",
    description: "Bring a WordPress blog over with its readers' comments, from its export file",
  },
  args: {
    file: { type: "positional", description: "The .xml file that WordPress exported (Tools, Export)", required: true },
    "dry-run": { type: "boolean", description: "Say what would be created, and write nothing" },
    json: { type: "boolean", description: "Print the report as one line of JSON" },
    "keep-emails": { type: "boolean", description: "Store addresses themselves, not only their hashes" },
  },
  run: ({ args }) =>
    finish(async () => {
      const dryRun = args["dry-run"] ?? false;
      try {
        const options = { dryRun, keepEmails: args["keep-emails"] ?? false };
        const report = await importWordpress(() => createReadStream(args.file), options);
        console.log(args.json ? JSON.stringify(report) : summarise(report, dryRun));
      } catch (error) {
        const complaint = complaintAbout(args.file, error);
        if (complaint === null) throw error;
        console.error(complaint);
        process.exitCode = 1;
      }
    }),
});

/** `forum import …`: brings content over from other systems. */
export const importCommand = defineCommand({
  meta: { name: "import", description: "Bring content over from another system" },
  subCommands: { exercises: exercisesCommand, wordpress: wordpressCommand },
});
