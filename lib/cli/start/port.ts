import { once } from "node:events";
import { createServer } from "node:net";
import { StartError } from "@/lib/cli/start/failures";

const complaints: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is in use by another program. End that one, or choose another port: PORT=${port + 1} npm start`,
  EACCES: (_host, port) =>
    `PORT: ${port} is reserved for the system's administrator. Choose one above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: (host) => `HOST: ${host} is not an address of this machine. Use 127.0.0.1, 0.0.0.0 or one it has.`,
  ENOTFOUND: (host) => `HOST: ${host} is not an address of this machine. Use 127.0.0.1, 0.0.0.0 or one it has.`,
};

/**
 * Makes sure the site's port can be had, before anything slow begins.
 *
 * @throws {StartError} with the reason and the remedy
 */
export async function assertPortFree(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new StartError(complaints[code]?.(host, port) ?? `HOST, PORT: cannot listen on ${host}:${port} (${code}).`, {
      cause: error,
    });
  }
  server.close();
  await once(server, "close");
}
