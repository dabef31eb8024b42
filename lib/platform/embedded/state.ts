import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { z } from "zod";
import { dataPath, SettingsError } from "@/lib/platform/env";

const loopback = "127.0.0.1";

const stateSchema = z.object({
  port: z.number().int(),
  password: z.string().min(1),
  secret: z.string().min(32),
  /** Names this cluster, so that a new data folder never meets the files of a deleted one. */
  cluster: z.string().regex(/^[0-9a-f]+$/),
});
export type ClusterState = z.output<typeof stateSchema>;

/** The file that holds what every process must know of the embedded cluster. */
export const stateFile = (): string => dataPath("embedded.json");

/** Listens for an instant: the port given if it is free, else nothing; with 0, any free one. */
async function claimPort(port: number): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const server = createServer();
  server.once("error", () => resolve(undefined));
  server.listen({ port, host: loopback, exclusive: true }, () => {
    const address = server.address();
    const claimed = address && typeof address === "object" ? address.port : undefined;
    server.close(() => resolve(claimed));
  });
  return promise;
}

/** Keeps the state for the owner's eyes alone. */
export function saveState(state: ClusterState): ClusterState {
  mkdirSync(dataPath(), { recursive: true });
  writeFileSync(stateFile(), `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  return state;
}

async function freePort(): Promise<number> {
  const port = await claimPort(0);
  if (port === undefined)
    throw new SettingsError(
      `The embedded database found no free port on ${loopback}. End some programs and try again.`,
    );
  return port;
}

/** Address of a database in the embedded cluster. */
export const addressOf = ({ port, password }: Pick<ClusterState, "port" | "password">, database: string): string =>
  `postgresql://evenstride:${password}@${loopback}:${port}/${database}`;

/** The state kept from an earlier start, if there was one. */
export function findState(): ClusterState | undefined {
  if (!existsSync(stateFile())) return undefined;
  const result = stateSchema.safeParse(JSON.parse(readFileSync(stateFile(), "utf8")));
  if (result.success) return result.data;
  throw new SettingsError(
    `${stateFile()} is damaged. Restore it from your backup, or delete ${dataPath()} to begin anew.`,
  );
}

/** A port, a password, a secret and a name for a cluster to be made. */
export async function newState(): Promise<ClusterState> {
  return {
    port: await freePort(),
    password: randomBytes(24).toString("hex"),
    secret: randomBytes(32).toString("base64url"),
    cluster: randomBytes(6).toString("hex"),
  };
}

/** The same state on a port that is free now, which is the kept one unless somebody took it. */
export async function withFreePort(state: ClusterState): Promise<ClusterState> {
  if ((await claimPort(state.port)) !== undefined) return state;
  return saveState({ ...state, port: await freePort() });
}
