import { settings } from "@/lib/platform/env";

const loopbackHosts = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

const isLoopbackAddress = (address: string): boolean =>
  loopbackHosts.has(address) || /^(::ffff:)?127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/.test(address);

const isLoopbackUrl = (url: string): boolean => URL.canParse(url) && loopbackHosts.has(new URL(url).hostname);

/** The demo exists on the embedded database while the server listens on loopback, and nowhere else. */
export function isDemo(): boolean {
  const { DATABASE_URL, HOST, SITE_URL } = settings();
  if (DATABASE_URL || !isLoopbackAddress(HOST)) return false;
  if (SITE_URL && !isLoopbackUrl(SITE_URL)) return false;
  // The address that `npm start` told Next to listen on; a server started by hand has none and so no demo.
  return isLoopbackAddress(process.env.EVENSTRIDE_LISTENS_ON ?? "");
}

/** What a proxy in front adds and neither a browser nor Next does. */
const proxyHeaders = [
  "forwarded",
  "via",
  "x-real-ip",
  "x-client-ip",
  "true-client-ip",
  "cf-connecting-ip",
  "x-forwarded-server",
  "x-original-host",
];

const listed = (headers: Headers, name: string): string[] =>
  (headers.get(name) ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);

/**
 * Did this request come from this very machine, to an address of this very machine?
 *
 * A proxy in front names a foreign host or client, or speaks HTTPS outside, and each of them ends the demo. So does a
 * page of a foreign host, which a proxy that passes no headers on still shows by the browser's own `Origin`.
 */
export function isDemoRequest(headers: Headers): boolean {
  if (!isDemo() || proxyHeaders.some((name) => headers.has(name))) return false;
  const host = headers.get("host");
  const hosts = [...(host === null ? [] : [host]), ...listed(headers, "x-forwarded-host")];
  const origin = headers.get("origin");
  return (
    hosts.length > 0 &&
    hosts.every((each) => isLoopbackUrl(`http://${each}`)) &&
    listed(headers, "x-forwarded-for").every(isLoopbackAddress) &&
    listed(headers, "x-forwarded-proto").every((protocol) => protocol === "http") &&
    (origin === null || isLoopbackUrl(origin))
  );
}
