import { lookup } from "node:dns";
import { BlockList, type LookupFunction } from "node:net";

/** Networks that are nobody's on the internet: this machine, its neighbours, and ways around to them. */
const closed: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
];

const familyOf = (address: string) => (address.includes(":") ? "ipv6" : "ipv4");

const list = new BlockList();
for (const [net, prefix] of closed) list.addSubnet(net, prefix, familyOf(net));

/** May a request that a stranger has named go to this address? */
export const isPublicAddress = (address: string): boolean => !list.check(address, familyOf(address));

/** Finds a host as `dns.lookup` does, and refuses one of which any address is not public. */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error || !first) return done(error ?? new Error("a host without an address"), []);
    if (!found.every(({ address }) => isPublicAddress(address))) return done(new Error("not a public address"), []);
    return options.all ? done(null, found) : done(null, first.address, first.family);
  });
};
