import { createECDH, randomBytes } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import { Agent } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { POST as postDevice } from "@/app/api/v1/plan/devices/route";
import { PUT as putShare } from "@/app/api/v1/plan/share/route";
import { addDevice } from "@/lib/plans/commands";
import { getPlan } from "@/lib/plans/queries";
import { setClock } from "@/lib/platform/clock";
import { reader } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { sendPush } from "@/lib/platform/push";
import { aCallingPractitioner, aSession } from "@/tests/factories/callers";
import { aPerson } from "@/tests/factories/library";
import { aDeviceBody } from "@/tests/factories/plans";
import { apiRequest, call } from "@/tests/support/request";

const servers: Server[] = [];

afterEach(() => {
  setClock(null);
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A push service on this machine, and the agent that leads there whatever the address says. */
async function aPushService(listener: RequestListener) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent();
  agent.createConnection = () => connect(port, "127.0.0.1");
  return { server, agent };
}

function aDevice(endpoint = "https://push.test/secret-address") {
  const pair = createECDH("prime256v1");
  return { endpoint, p256dh: pair.generateKeys("base64url"), auth: randomBytes(16).toString("base64url") };
}

test.each([
  [201, "sent"],
  [410, "gone"],
  [404, "gone"],
  [302, "failed"],
  [500, "failed"],
])("a push service that answers %d: %s", async (status, outcome) => {
  const seen: string[] = [];
  const { agent } = await aPushService((asked, answer) => {
    seen.push(`${asked.method} ${asked.url} ${asked.headers["content-encoding"]}`);
    answer.writeHead(status, { location: "https://elsewhere.test" }).end();
  });
  const warn = vi.spyOn(log(), "warn").mockImplementation(() => {});
  expect(await sendPush(aDevice(), { body: "Hello" }, { agent, deadlineMs: 5_000 })).toBe(outcome);
  expect(seen).toEqual(["POST /secret-address aes128gcm"]);
  expect(warn.mock.calls.map(([facts]) => facts)).toEqual(outcome === "failed" ? [{ status }] : []);
  warn.mockRestore();
});

test("a push service that dribbles or says nothing is left at the deadline, its socket closed", async () => {
  for (const dribbles of [true, false]) {
    const { agent, server } = await aPushService((_asked, answer) => {
      if (!dribbles) return;
      const timer = setInterval(() => answer.writeProcessing(), 20);
      answer.on("close", () => clearInterval(timer));
    });
    const warn = vi.spyOn(log(), "warn").mockImplementation(() => {});
    expect(await sendPush(aDevice(), {}, { agent, deadlineMs: 300 })).toBe("failed");
    expect(warn.mock.calls.map(([facts]) => facts)).toEqual([{ status: null }]);
    warn.mockRestore();
    await vi.waitFor(async () => {
      const open = await new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
      expect(open).toBe(0);
    });
  }
});

test("an address inside is neither taken nor asked, also when it was taken before", async () => {
  const session = await aSession((await aPerson()).id);
  const send = async (endpoint: string) => {
    const body = { ...aDeviceBody(), endpoint };
    return (await call(postDevice, apiRequest("/plan/devices", { method: "POST", session, body }))).status;
  };
  for (const endpoint of ["https://169.254.169.254/latest", "https://localhost/x", "https://push.test:8443/x"]) {
    expect([endpoint, await send(endpoint)]).toEqual([endpoint, 422]);
    expect(await sendPush(aDevice(endpoint), {})).toBe("gone");
  }
});

test("a member has ten devices, and the oldest goes", async () => {
  const member = await aPerson();
  const devices = Array.from({ length: 12 }, aDeviceBody);
  for (const [index, device] of devices.slice(0, 9).entries()) {
    setClock(new Date(Date.UTC(2026, 10, 22, 12, index)));
    await addDevice(member, device);
  }
  setClock(new Date("2026-11-22T13:00:00Z"));
  await Promise.all(devices.slice(9).map((device) => addDevice(member, device)));
  const rows = await reader.planDevice.findMany({ where: { memberId: member.id }, select: { endpoint: true } });
  const kept = devices.slice(2).map(({ endpoint }) => endpoint);
  expect(rows.map(({ endpoint }) => endpoint).toSorted()).toEqual(kept.toSorted());
});

test("a plan that begins with a device or a reader begins in the device's zone", async () => {
  const [sharing, reminded] = [await aPerson(), await aPerson()];
  const { handle } = await aCallingPractitioner();
  expect(await getPlan(sharing)).toMatchObject({ isNew: true, reminders: { timeZone: "UTC" } });
  const timeZone = "America/New_York";
  const [first, second] = [await aSession(sharing.id), await aSession(reminded.id)];
  const share = { method: "PUT", session: first, body: { handle, timeZone } } as const;
  const device = { method: "POST", session: second, body: { ...aDeviceBody(), timeZone } } as const;
  expect((await call(putShare, apiRequest("/plan/share", share))).status).toBe(200);
  expect((await call(postDevice, apiRequest("/plan/devices", device))).status).toBe(200);
  for (const member of [sharing, reminded])
    expect(await getPlan(member)).toMatchObject({ isNew: false, reminders: { timeZone } });
});
