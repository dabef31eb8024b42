// Sends pictures to a started product and says what became of each: `npm run bench -- uploads [FOLDER]`.
//
// Without a folder it sends a small set of its own. It fails when the product makes a mistake of its own (5xx), when a
// stored file still carries metadata, or when memory goes more than 300 MB above what it was at rest.
import exifr from "exifr";
import sharp from "sharp";
import { z } from "zod";
import { watchMemory } from "@/tests/bench/uploads/memory";
import { filesUnder, ownSet, type Sample } from "@/tests/bench/uploads/own-set";
import { startProduct } from "@/tests/support/product";

const mostBytesAboveRest = 300_000_000;
const atOnce = 6;

const say = (line = ""): void => void process.stdout.write(`${line}\n`);
const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;

const view = z.object({
  id: z.string(),
  width: z.number(),
  height: z.number(),
  sources: z.record(z.string(), z.string()),
});
type Outcome = { name: string; status: number; said: string; photo: z.infer<typeof view> | null };

async function signIn(site: string): Promise<Record<string, string>> {
  const form = new FormData();
  form.set("as", "reader");
  const answer = await fetch(`${site}/api/demo/sign-in`, {
    method: "POST",
    body: form,
    headers: { origin: site },
    redirect: "manual",
  });
  const [cookie = ""] = (answer.headers.get("set-cookie") ?? "").split(";");
  if (!cookie) throw new Error(`Signing in answered ${answer.status}.`);
  return { cookie, origin: site };
}

type Ready = { readonly name: string; readonly file: Buffer };

/** Reads or makes the pictures one after another, so that their making does not count as their sending. */
async function prepare(samples: readonly Sample[]): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const { name, bytes } of samples) ready.push({ name, file: await bytes() });
  return ready;
}

async function send(site: string, headers: Record<string, string>, { name, file }: Ready): Promise<Outcome> {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(file)]), name);
  const answer = await fetch(`${site}/api/v1/photos`, { method: "POST", body: form, headers });
  const reply: unknown = await answer.json().catch(() => ({}));
  const photo = answer.ok ? view.parse(reply) : null;
  const reason = z.object({ reason: z.string() }).safeParse(reply).data?.reason ?? "no reason";
  return { name, status: answer.status, said: photo ? `${photo.width}×${photo.height}` : reason, photo };
}

/** What is left in the stored files of a photo besides the picture. */
async function remains(site: string, headers: Record<string, string>, photo: z.infer<typeof view>): Promise<string[]> {
  const addresses = Object.values(photo.sources).flatMap((each) =>
    each.split(", ").map((entry) => entry.split(" ")[0]),
  );
  const found: string[] = [];
  for (const address of addresses) {
    const bytes = Buffer.from(await (await fetch(`${site}${address}`, { headers })).arrayBuffer());
    const tags = await exifr.parse(bytes, true).catch(() => undefined);
    const { exif, icc, iptc, xmp, orientation } = await sharp(bytes).metadata();
    if (tags || exif || icc || iptc || xmp || orientation) found.push(`${address} carries metadata`);
    if (/<script|<\?php|<svg/.test(bytes.toString("latin1"))) found.push(`${address} carries a script`);
  }
  await fetch(`${site}/api/v1/photos/${photo.id}`, { method: "DELETE", headers });
  return found;
}

const [folder] = process.argv.slice(2);
const samples = folder ? filesUnder(folder) : ownSet;
// One member sends them all, faster than any may.
process.env.RATE_LIMITS = "off";
const product = await startProduct();
const { site } = product;
const memory = watchMemory(product.processId);
try {
  const headers = await signIn(site);
  const rest = memory.now();
  const left: string[] = [];
  const failed: string[] = [];
  const counts = new Map<string, number>();
  for (let from = 0; from < samples.length; from += atOnce) {
    const ready = await prepare(samples.slice(from, from + atOnce));
    const outcomes = await Promise.all(ready.map((each) => send(site, headers, each)));
    for (const { name, status, said, photo } of outcomes) {
      say(`${photo ? "taken  " : "refused"}  ${String(status)}  ${said.padEnd(24)} ${name}`);
      const outcome = photo ? "taken" : said;
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (status >= 500) failed.push(name);
      if (photo) left.push(...(await remains(site, headers, photo)));
    }
  }
  const above = memory.peak() - rest;
  say(`\n${[...counts].map(([outcome, count]) => `${outcome} ${count}`).join(", ")}`);
  say(`memory at rest ${inMegabytes(rest)}, at most ${inMegabytes(above)} above, ${atOnce} at once`);
  for (const problem of [...failed.map((name) => `${name}: our mistake`), ...left]) say(problem);
  process.exitCode = failed.length + left.length > 0 || above > mostBytesAboveRest ? 1 : 0;
} finally {
  memory.stop();
  await product.stop();
}
