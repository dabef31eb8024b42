import { SettingsError } from "@/lib/platform/env";

/** A start that cannot go on: one line that says what is wrong and what to do. */
export class StartError extends Error {
  override readonly name = "StartError";
}

const noSpace = /ENOSPC|No space left on device|could not extend file|disk full/i;

/** True when somebody's words mean that the disk is full. */
export const meansDiskFull = (words: string): boolean => noSpace.test(words);

/** A file or a path in an error of the file system. */
const placeOf = (error: Error): string => ("path" in error && typeof error.path === "string" ? ` (${error.path})` : "");

/** The one line for the person at the terminal: what went wrong, and the remedy. */
export function lineFor(error: unknown): string {
  if (!(error instanceof Error)) return `Evenstride could not start: ${String(error)}`;
  if (meansDiskFull(error.message))
    return `The disk is full${placeOf(error)}. Free some space, then run npm start again; nothing is lost.`;
  if (error instanceof SettingsError || error instanceof StartError) return error.message;
  if ("code" in error && (error.code === "EACCES" || error.code === "EPERM")) {
    return `Not allowed to use a file${placeOf(error)}: it belongs to another user. Run npm start as that user, or give the folder to this one.`;
  }
  return `Evenstride could not start: ${error.stack ?? error.message}`;
}
