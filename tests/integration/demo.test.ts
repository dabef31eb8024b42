import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** As `npm start` sets up a machine where nothing is configured. */
const demo = {
  NODE_ENV: "production",
  DATABASE_URL: "",
  HOST: "127.0.0.1",
  SITE_URL: "",
  EVENSTRIDE_LISTENS_ON: "127.0.0.1",
};

/** As the browser of somebody at this machine asks, and Next adds to it. */
const fromHere: Record<string, string> = {
  host: "localhost:3000",
  origin: "http://localhost:3000",
  "sec-fetch-site": "same-origin",
  "x-forwarded-for": "::ffff:127.0.0.1",
  "x-forwarded-host": "localhost:3000",
  "x-forwarded-port": "3000",
  "x-forwarded-proto": "http",
};

/** Answers 422 where the demo exists, since nobody of this name is in it; 404 where it does not. */
async function knock(headers: Record<string, string>): Promise<number> {
  const { POST } = await import("@/app/api/demo/sign-in/route");
  const body = new URLSearchParams({ as: "nobody" });
  const request = new Request("http://localhost:3000/api/demo/sign-in", { method: "POST", body, headers });
  return (await POST(request)).status;
}

beforeEach(() => {
  vi.resetModules();
  for (const [name, value] of Object.entries(demo)) vi.stubEnv(name, value);
});
afterEach(() => vi.unstubAllEnvs());

describe("the demo", () => {
  test("is there for whoever sits at the machine", async () => {
    expect(await knock(fromHere)).toBe(422);
    for (const host of ["127.0.0.1:3000", "[::1]:3000", "localhost"])
      expect(await knock({ ...fromHere, host })).toBe(422);
  });

  test.each([
    ["a database of one's own", { DATABASE_URL: "postgresql://forum@db.example/forum" }],
    ["a server that listens everywhere", { HOST: "0.0.0.0", EVENSTRIDE_LISTENS_ON: "0.0.0.0" }],
    ["a server that listens everywhere, in IPv6", { HOST: "::", EVENSTRIDE_LISTENS_ON: "::" }],
    ["a server that listens on one address of the network", { HOST: "192.0.2.7", EVENSTRIDE_LISTENS_ON: "192.0.2.7" }],
    ["a setting that says loopback to a server that listens elsewhere", { EVENSTRIDE_LISTENS_ON: "0.0.0.0" }],
    ["a setting that says elsewhere to a server that listens on loopback", { HOST: "0.0.0.0" }],
    ["a name that begins like loopback", { HOST: "127.0.0.1.example", EVENSTRIDE_LISTENS_ON: "127.0.0.1.example" }],
    ["a name that ends like loopback", { HOST: "not-localhost", EVENSTRIDE_LISTENS_ON: "not-localhost" }],
    ["a public address", { SITE_URL: "https://forum.example" }],
    ["a public address that begins like loopback", { SITE_URL: "https://localhost.forum.example" }],
    ["a public address with loopback as its user", { SITE_URL: "https://localhost@forum.example" }],
    ["a server started by hand", { EVENSTRIDE_LISTENS_ON: "" }],
    ["a server started by hand for development", { EVENSTRIDE_LISTENS_ON: "", NODE_ENV: "development" }],
  ])("is not there with %s", async (_what, environment) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(await knock(fromHere)).toBe(404);
  });

  test.each([
    ["a proxy names the client", { "x-forwarded-for": "203.0.113.9" }],
    ["a proxy adds the client to a list that begins with us", { "x-forwarded-for": "127.0.0.1, 203.0.113.9" }],
    ["a client says it is us, and a proxy adds the truth in front", { "x-forwarded-for": "203.0.113.9, 127.0.0.1" }],
    ["a client is no address at all", { "x-forwarded-for": "unknown" }],
    ["a client's address begins like loopback", { "x-forwarded-for": "127.0.0.1.example" }],
    ["a proxy passes its own name on", { host: "forum.example" }],
    ["a proxy names the host that was asked for", { "x-forwarded-host": "forum.example" }],
    ["a proxy lists the hosts that were asked for", { "x-forwarded-host": "localhost:3000, forum.example" }],
    ["a proxy speaks as the standard says", { forwarded: "for=203.0.113.9;host=forum.example;proto=https" }],
    ["a proxy speaks as the standard says, of loopback alone", { forwarded: "for=127.0.0.1" }],
    ["a proxy speaks HTTPS outside", { "x-forwarded-proto": "https" }],
    ["a proxy names itself", { via: "1.1 forum.example" }],
    ["a proxy names the client in its own way", { "x-real-ip": "203.0.113.9" }],
    ["a proxy says nothing, but the browser names its page", { origin: "https://forum.example" }],
    ["a name on the internet leads here", { host: "rebound.example:3000", origin: "http://rebound.example:3000" }],
    ["a host begins like loopback", { host: "localhost.forum.example" }],
    ["a host has loopback as its user", { host: "localhost@forum.example" }],
    ["the host is empty", { host: "" }],
  ])("is not there when %s", async (_what, headers) => {
    expect(await knock({ ...fromHere, ...headers })).toBe(404);
  });

  test("is not there for a request that names no host at all", async () => {
    const { host: _host, "x-forwarded-host": _forwarded, ...rest } = fromHere;
    expect(await knock(rest)).toBe(404);
  });

  test("lets no page of another site press its button", async () => {
    expect(await knock({ ...fromHere, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await knock({ ...fromHere, "sec-fetch-site": "", origin: "http://localhost:4000" })).toBe(403);
  });

  test("refuses what is no form, without falling over it", async () => {
    const { POST } = await import("@/app/api/demo/sign-in/route");
    const headers = { ...fromHere, "content-type": "application/json" };
    const request = new Request("http://localhost:3000/api/demo/sign-in", { method: "POST", body: "{}", headers });
    expect((await POST(request)).status).toBe(422);
  });
});
