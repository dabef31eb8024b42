import { type Logger, pino } from "pino";
import { settings } from "@/lib/platform/env";

/** Names of fields that must never reach a log, at the top or one level down. */
const secretFields = ["email", "token", "cookie", "authorization", "password", "markdown", "body"];

let root: Logger | undefined;

/** The logger of this process: JSON lines on standard error, addresses and texts redacted. */
export function log(): Logger {
  root ??= pino(
    {
      level: settings().LOG_LEVEL,
      redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`]), censor: "[redacted]" },
    },
    pino.destination({ dest: 2, sync: true }),
  );
  return root;
}
