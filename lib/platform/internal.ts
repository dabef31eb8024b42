import { settings } from "@/lib/platform/env";
import { keyedHash } from "@/lib/platform/hash";

/** What a process of ours sends to an internal route, and nobody else can know. */
export const internalKey = (route: string): string => keyedHash("internal-route", route);

/** Where this process answers itself. */
function ownAddress(): string {
  const { PORT, HOST } = settings();
  const host = HOST === "0.0.0.0" ? "127.0.0.1" : HOST === "::" ? "[::1]" : HOST.includes(":") ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}

/** Asks an internal route of this process. */
export const askInternally = (route: string, { query = "", headers = {}, ...init }: InternalRequest = {}) =>
  fetch(`${ownAddress()}/api/internal/${route}${query}`, {
    ...init,
    headers: { ...headers, "x-internal-key": internalKey(route) },
  });

type InternalRequest = {
  readonly method?: "POST";
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};
