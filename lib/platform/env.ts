import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

/** An environment variable that is set but empty counts as unset. */
const optional = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

/** Every setting, read once from the environment; README.md and .env.example list them. */
export const settingsSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  SITE_URL: optional.pipe(z.url({ protocol: /^https?$/ }).optional()),
  DATABASE_URL: optional.pipe(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
      .optional(),
  ),
  DATA_DIR: z.string().min(1).default(".data"),
  S3_BUCKET: optional,
  S3_ENDPOINT: optional.pipe(z.url({ protocol: /^https?$/ }).optional()),
  S3_REGION: z.string().min(1).default("us-east-1"),
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  S3_FORCE_PATH_STYLE: z.enum(["on", "off"]).default("off"),
  SMTP_URL: optional.pipe(
    z
      .string()
      .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
      .optional(),
  ),
  MAIL_FROM: z.string().min(3).default("Evenstride <no-reply@localhost>"),
  AUTH_SECRET: optional.pipe(z.string().min(32, "must have at least 32 characters").optional()),
  AUTH_GOOGLE_ID: optional,
  AUTH_GOOGLE_SECRET: optional,
  AUTH_GITHUB_ID: optional,
  AUTH_GITHUB_SECRET: optional,
  AUTH_OIDC_ISSUER: optional.pipe(z.url().optional()),
  AUTH_OIDC_ID: optional,
  AUTH_OIDC_SECRET: optional,
  AUTH_OIDC_NAME: z.string().default("Single sign-on"),
  VAPID_PUBLIC_KEY: optional,
  VAPID_PRIVATE_KEY: optional,
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  WORKER: z.enum(["inside", "off"]).default("inside"),
  EDIT_WINDOW_MINUTES: z.coerce.number().int().min(0).max(100_000).default(60),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
});

export type Settings = z.output<typeof settingsSchema>;

/** A setting that does not parse: one line that names it and says what it should be. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

const wrong = (name: string, message: string) =>
  new SettingsError(`${name}: ${message}. Correct it in the environment or in .env.`);

/** Settings that need each other: half of a bucket would keep files where nobody looks for them. */
function assertBucket({ S3_BUCKET, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: Settings): void {
  if (!S3_BUCKET && (S3_ENDPOINT || S3_ACCESS_KEY_ID || S3_SECRET_ACCESS_KEY))
    throw wrong("S3_BUCKET", "is missing beside the other S3 settings");
  if (S3_ACCESS_KEY_ID && !S3_SECRET_ACCESS_KEY) throw wrong("S3_SECRET_ACCESS_KEY", "is missing beside its id");
  if (S3_SECRET_ACCESS_KEY && !S3_ACCESS_KEY_ID) throw wrong("S3_ACCESS_KEY_ID", "is missing beside its secret");
}

/** One half of a pair of keys signs nothing that the other opens. */
function assertPushKeys({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY }: Settings): void {
  if (VAPID_PUBLIC_KEY && !VAPID_PRIVATE_KEY) throw wrong("VAPID_PRIVATE_KEY", "is missing beside its public key");
  if (VAPID_PRIVATE_KEY && !VAPID_PUBLIC_KEY) throw wrong("VAPID_PUBLIC_KEY", "is missing beside its private key");
}

/** @throws {SettingsError} naming the first variable that does not parse */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const result = settingsSchema.safeParse(environment);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw wrong(issue?.path.join(".") ?? "", issue?.message ?? "");
  }
  assertBucket(result.data);
  assertPushKeys(result.data);
  return result.data;
}

let parsed: Settings | undefined;

/** The settings of this process, parsed at first use. */
export function settings(): Settings {
  parsed ??= parseSettings(process.env);
  return parsed;
}

/** What `npm start` writes beside the embedded database, so that every process finds it. */
const embeddedSchema = z.object({ port: z.number().int(), password: z.string(), secret: z.string() });
export type EmbeddedState = z.output<typeof embeddedSchema>;

/** Absolute path of something kept in the data folder. */
export const dataPath = (...parts: string[]): string => resolve(join(settings().DATA_DIR, ...parts));

/** @throws {SettingsError} when no embedded database was ever started here */
export function embeddedState(): EmbeddedState {
  try {
    return embeddedSchema.parse(JSON.parse(readFileSync(dataPath("embedded.json"), "utf8")));
  } catch (cause) {
    throw new SettingsError(
      "DATABASE_URL: not set, and no embedded database has been started here. Run npm start, or set it.",
      { cause },
    );
  }
}

/** Address of the database: `DATABASE_URL`, else the embedded one. */
export function databaseUrl(): string {
  const { DATABASE_URL } = settings();
  if (DATABASE_URL) return DATABASE_URL;
  const { port, password } = embeddedState();
  return `postgresql://evenstride:${password}@127.0.0.1:${port}/evenstride`;
}

/** Secret for signatures and hashes: `AUTH_SECRET`, else the one made for the embedded database. */
export const secret = (): string => settings().AUTH_SECRET ?? embeddedState().secret;

/** Public address of the site, without a trailing slash. */
export const siteUrl = (): string => (settings().SITE_URL ?? `http://localhost:${settings().PORT}`).replace(/\/$/, "");
