import { Client, DatabaseError } from "pg";
import { StartError } from "@/lib/cli/start/failures";

const oldestMajor = 15;

/** What PostgreSQL's refusals mean to the one who wrote DATABASE_URL. */
const refusals: Record<string, (address: URL) => string> = {
  "28P01": ({ username }) => `the password of user ${username} is wrong. Correct it`,
  "28000": ({ username }) => `user ${username} may not connect. Create the role, or allow it in pg_hba.conf`,
  "3D000": ({ pathname }) =>
    `there is no database ${pathname.slice(1)}. Create it (createdb ${pathname.slice(1)}), or correct the name`,
  "53300": () => "the server has no connection left. End some, or raise max_connections",
  "57P03": () => "the server is starting or stopping. Try again in a moment",
};

function complaintOf(error: unknown, address: URL): string {
  if (error instanceof DatabaseError) {
    return refusals[error.code ?? ""]?.(address) ?? `the server refuses: ${error.message}`;
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = code || (error instanceof Error ? error.message : String(error));
  return `nothing answers at ${address.host} (${reason}). Start PostgreSQL there, or correct the address`;
}

function addressOf(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new StartError(
    "DATABASE_URL: is no address. It looks like postgresql://user:password@host:5432/database, with %-codes for special characters.",
  );
}

/**
 * Makes sure that DATABASE_URL names a PostgreSQL we can work with.
 *
 * @throws {StartError} with the reason and the remedy; the password stays out of it
 */
export async function assertDatabase(url: string): Promise<void> {
  const address = addressOf(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('server_version') as version, current_setting('server_encoding') as encoding",
    );
    const { version, encoding } = rows[0];
    if (Number.parseInt(version, 10) < oldestMajor) {
      throw new StartError(`DATABASE_URL: PostgreSQL ${version} is too old. Use version ${oldestMajor} or newer.`);
    }
    if (encoding !== "UTF8") {
      throw new StartError(
        `DATABASE_URL: the database's encoding is ${encoding}. Create one with: createdb --encoding=UTF8 --template=template0 NAME`,
      );
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`DATABASE_URL: ${complaintOf(error, address)}.`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
