import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { defineCommand } from "citty";
import { finish } from "@/lib/cli/finish";
import { importExercises } from "@/lib/exercise-imports/commands";
import type { ExerciseFile } from "@/lib/exercise-imports/reading";
import { summarise } from "@/lib/exercise-imports/summary";

const complaints: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read by this user",
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const opened = (path: string, name: string): ExerciseFile => ({
  path: name,
  open: () => createReadStream(path, { encoding: "utf8" }),
});

/** The file itself, or every .json file in the folder, in a fixed order; links are not followed. */
async function filesOf(place: string): Promise<ExerciseFile[]> {
  if (!(await stat(place)).isDirectory()) return [opened(place, basename(place))];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => opened(path, relative(place, path).split(sep).join("/")));
}

/** `forum import exercises …`: brings exercises of other libraries over, all of them held for review. */
export const exercisesCommand = defineCommand({
  meta: {
    name: "exercises",
    description: "Bring exercises over from wger or free-exercise-db, held until a practitioner has reviewed them",
  },
  args: {
    place: { type: "positional", description: "A .json file, or a folder with such files", required: true },
    "dry-run": { type: "boolean", description: "Say what would be held, and write nothing" },
    json: { type: "boolean", description: "Print the report as one line of JSON" },
  },
  run: ({ args }) =>
    finish(async () => {
      const dryRun = args["dry-run"] ?? false;
      try {
        const files = await filesOf(args.place);
        if (files.length === 0) {
          console.error(`${args.place} holds no .json file. Nothing was imported.`);
          process.exitCode = 1;
          return;
        }
        const report = await importExercises(files, { dryRun });
        console.log(args.json ? JSON.stringify(report) : summarise(report, dryRun));
      } catch (error) {
        const words = complaints[codeOf(error)];
        if (words === undefined) throw error;
        console.error(`${args.place} ${words}. Nothing was imported.`);
        process.exitCode = 1;
      }
    }),
});
