import { disconnect } from "@/lib/platform/db";
import { SettingsError } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { stopSender } from "@/lib/platform/jobs";

function oneLine(error: unknown): string {
  if (error instanceof AppError)
    return [error.reason, ...error.issues.map((issue) => `${issue.path}: ${issue.message}`)].join("; ");
  if (error instanceof SettingsError) return error.message;
  return error instanceof Error ? (error.message.split("\n").filter(Boolean).at(-1) ?? error.message) : String(error);
}

/** Runs a command against the database and ends cleanly: one line and exit code 1 when it fails. */
export async function finish(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(oneLine(error));
    process.exitCode = 1;
  } finally {
    await stopSender();
    await disconnect();
  }
}
