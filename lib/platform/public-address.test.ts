import { expect, it } from "vitest";
import { isPublicAddress, publicLookup } from "@/lib/platform/public-address";

it.each([
  ...[
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "255.255.255.255",
  ],
  ...[
    "::",
    "::1",
    "fd00::1",
    "fe80::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:a00:1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
  ],
])("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(["142.250.74.106", "172.32.0.1", "2a00:1450:4001:831::200a", "::ffff:8.8.8.8"])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each([true, false])("a name of this machine is not found, with all its addresses asked for: %s", async (all) => {
  const error = await new Promise((resolve) => publicLookup("localhost", { all }, resolve));
  expect(error).toMatchObject({ message: "not a public address" });
});
