import { settings } from "@/lib/platform/env";

const loopbackHosts = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

const isLoopbackAddress = (address: string): boolean =>
  loopbackHosts.has(address) || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);

/** The demo exists on the embedded database while the server listens on loopback, and nowhere else. */
export function isDemo(): boolean {
  const { DATABASE_URL, HOST, SITE_URL, NODE_ENV } = settings();
  if (DATABASE_URL || !isLoopbackAddress(HOST)) return false;
  if (SITE_URL && !loopbackHosts.has(new URL(SITE_URL).hostname)) return false;
  // The address that `npm start` told Next to listen on; a server started by hand has none and so no demo.
  return NODE_ENV !== "production" || isLoopbackAddress(process.env.EVENSTRIDE_LISTENS_ON ?? "");
}

/** Did this request come from this very machine? A proxy in front names a foreign host or client and ends the demo. */
export function isDemoRequest(headers: Headers): boolean {
  if (!isDemo() || headers.has("forwarded")) return false;
  const hosts = [headers.get("host"), headers.get("x-forwarded-host")].filter((host) => host !== null);
  const clients = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
  return (
    hosts.length > 0 &&
    hosts.every((host) => URL.canParse(`http://${host}`) && loopbackHosts.has(new URL(`http://${host}`).hostname)) &&
    clients.every(isLoopbackAddress)
  );
}
