import { readdirSync, readFileSync } from "node:fs";

type Process = { id: number; parent: number; command: string; residentBytes: number };

function read(id: number): Process | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    const command = readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ");
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { id, parent: field("PPid"), command, residentBytes: field("VmRSS") * 1024 };
  } catch {
    // It ended while we looked.
    return null;
  }
}

/** The web server among what a start has started; null where the system has no `/proc`. */
function webServerOf(start: number): Process | null {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (read(Number(name)) ?? []) : []));
  const family = new Set([start]);
  for (const { id, parent } of all.toSorted((one, other) => one.id - other.id)) if (family.has(parent)) family.add(id);
  return all.find(({ id, command }) => family.has(id) && id !== start && command.includes("next-server")) ?? null;
}

const everyMs = 25;

/** Watches how much memory the web server takes; `peak` is the most since the last `rest`. */
export function watchMemory(start: number) {
  const server = process.platform === "linux" ? webServerOf(start) : null;
  const now = (): number => (server && read(server.id)?.residentBytes) || Number.NaN;
  let peak = now();
  const timer = setInterval(() => {
    peak = Math.max(peak, now());
  }, everyMs);
  return { now, peak: () => peak, stop: () => clearInterval(timer) };
}
