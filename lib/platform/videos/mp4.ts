import { type Bytes, blank, letters, limited, refuse, uint64 } from "@/lib/platform/videos/bytes";

/** A part of an MP4 or QuickTime file: its content stands from `content` to `end`. */
type Box = { readonly type: string; readonly start: number; readonly content: number; readonly end: number };

/** More parts than any clip within our limits has. */
const mostBoxes = 50_000;
/** Largest table of a track that is taken out, in bytes. */
const largestTable = 4 * 1024 * 1024;
/** Samples and chunks of all tracks that are taken out: ten minutes of a thousand measurements a second stay below. */
const mostSamples = 1_000_000;
const mostChunks = 100_000;
const brands = /^(isom|iso[2-9]|mp4[12]|avc1|qt {2}|M4V |MSNV|dash|3gp[4-9]|mmp4)$/;

/** What may stand where; everything else, such as places, people and times in `udta`, `meta` or `uuid`, is blanked. */
const known: Readonly<Record<string, readonly string[]>> = {
  file: ["ftyp", "styp", "moov", "moof", "mdat", "mfra", "sidx"],
  moov: ["mvhd", "trak", "mvex"],
  trak: ["tkhd", "edts", "tapt", "mdia"],
  mdia: ["mdhd", "hdlr", "minf"],
  minf: ["vmhd", "smhd", "hdlr", "dinf", "stbl"],
  moof: ["mfhd", "traf"],
  traf: ["tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd"],
};
const containers = new Set(Object.keys(known));
/** They begin with version, flags, and when something was made and changed. */
const dated = new Set(["mvhd", "tkhd", "mdhd"]);

async function boxAt(bytes: Bytes, start: number, end: number): Promise<Box> {
  if (end - start < 8) throw refuse("video-unreadable");
  const head = await bytes.read(start, Math.min(16, end - start));
  const short = head.getUint32(0);
  if (short === 1 && head.byteLength < 16) throw refuse("video-unreadable");
  const size = short === 1 ? uint64(head, 8) : short === 0 ? end - start : short;
  const headLength = short === 1 ? 16 : 8;
  if (size < headLength) throw refuse("video-unreadable");
  if (start + size > end) throw refuse(end === bytes.size ? "video-cut-short" : "video-unreadable");
  return { type: letters(head, 4), start, content: start + headLength, end: start + size };
}

async function boxesIn(bytes: Bytes, from: number, to: number): Promise<Box[]> {
  const found: Box[] = [];
  for (let at = from; at < to; at = found.at(-1)?.end ?? to) {
    found.push(await boxAt(bytes, at, to));
    if (found.length > mostBoxes) throw refuse("video-unreadable");
  }
  return found;
}

const inside = (bytes: Bytes, { content, end }: Box): Promise<Box[]> => boxesIn(bytes, content, end);

async function descend(bytes: Bytes, box: Box, path: readonly string[]): Promise<Box | null> {
  const [next, ...rest] = path;
  if (next === undefined) return box;
  const child = (await inside(bytes, box)).find(({ type }) => type === next);
  return child ? descend(bytes, child, rest) : null;
}

const freeType = new TextEncoder().encode("free");

/** Makes a part one that says nothing, of the same length: whatever points behind it still points right. */
async function free(bytes: Bytes, { start, content, end }: Box): Promise<void> {
  await bytes.write(start + 4, freeType);
  await blank(bytes, content, end);
}

async function forget(bytes: Bytes, { content, end }: Box): Promise<void> {
  const isLong = (await bytes.read(content, 1)).getUint8(0) === 1;
  await blank(bytes, content + 4, Math.min(end, content + (isLong ? 20 : 12)));
}

async function cleanInside(bytes: Bytes, box: Box): Promise<void> {
  for (const child of await inside(bytes, box)) {
    if (!known[box.type]?.includes(child.type)) await free(bytes, child);
    else if (dated.has(child.type)) await forget(bytes, child);
    else if (containers.has(child.type)) await cleanInside(bytes, child);
  }
}

async function tableOf(bytes: Bytes, box: Box | null): Promise<DataView> {
  if (!box) throw refuse("video-unreadable");
  const length = box.end - box.content;
  if (length < 8 || length > largestTable) throw refuse("video-unreadable");
  return bytes.read(box.content, length);
}

/** How a picture is encoded that browsers play everywhere: H.264, VP8, VP9, AV1. */
const playable = /^(avc[13]|vp0[89]|av01)$/;
/** Phones record it to save room; it plays on some devices alone. */
const hevc = /^(hvc1|hev1|dvh1|dvhe)$/;

/** Refuses a picture that is encoded as browsers do not play it: nothing here is converted. */
async function checkCodec(bytes: Bytes, track: Box): Promise<void> {
  const table = await tableOf(bytes, await descend(bytes, track, ["mdia", "minf", "stbl", "stsd"]));
  // Version and flags, the number of entries, and the length of the first one stand in front.
  const codec = table.byteLength >= 16 ? letters(table, 12) : "";
  if (!playable.test(codec)) throw refuse(hevc.test(codec) ? "video-hevc" : "video-codec");
}

/** How many samples stand in each chunk: `stsc` names the chunks from which on it is another number. */
function samplesPerChunk(table: DataView, chunks: number): number[] {
  const runs = Math.min(table.getUint32(4), Math.floor((table.byteLength - 8) / 12));
  const counts: number[] = [];
  let run = -1;
  for (let chunk = 1; chunk <= chunks; chunk += 1) {
    while (run + 1 < runs && table.getUint32(8 + (run + 1) * 12) <= chunk) run += 1;
    counts.push(run < 0 ? 0 : table.getUint32(12 + run * 12));
  }
  return counts;
}

/** What may still be gone through in a file: its tables can name the same bytes over and over. */
type Left = { samples: number; chunks: number; bytes: number };

function spend(left: Left, what: keyof Left, count: number): void {
  left[what] -= count;
  if (left[what] < 0) throw refuse("video-unreadable");
}

/** Where samples lie, and what may still be gone through to blank some. */
type Samples = { readonly data: readonly Box[]; readonly left: Left };

/** Blanks what a track keeps outside its tables, as far as that lies where samples lie. */
async function blankSamples(bytes: Bytes, table: Box, { data, left }: Samples): Promise<void> {
  const parts = await inside(bytes, table);
  const part = (type: string) => parts.find((each) => each.type === type) ?? null;
  const wide = part("co64");
  const offsets = await tableOf(bytes, wide ?? part("stco"));
  const sizes = await tableOf(bytes, part("stsz"));
  if (sizes.byteLength < 12) throw refuse("video-unreadable");
  const total = sizes.getUint32(8);
  const chunks = Math.min(offsets.getUint32(4), Math.floor((offsets.byteLength - 8) / (wide ? 8 : 4)));
  // Each is looked for in every part that holds samples.
  spend(left, "chunks", chunks * data.length);
  spend(left, "samples", total);
  const counts = samplesPerChunk(await tableOf(bytes, part("stsc")), chunks);
  const sizeOf = (sample: number): number =>
    sizes.getUint32(4) || (12 + sample * 4 + 4 <= sizes.byteLength ? sizes.getUint32(12 + sample * 4) : 0);
  let sample = 0;
  for (const [chunk, count] of counts.entries()) {
    const from = wide ? uint64(offsets, 8 + chunk * 8) : offsets.getUint32(8 + chunk * 4);
    const last = Math.min(sample + count, total);
    let to = from;
    for (; sample < last; sample += 1) to += sizeOf(sample);
    const home = data.find(({ content, end }) => from >= content && to <= end);
    if (!home && to > from) throw refuse("video-unreadable");
    spend(left, "bytes", to - from);
    await blank(bytes, from, to);
  }
}

async function kindOf(bytes: Bytes, track: Box): Promise<string> {
  const handler = await descend(bytes, track, ["mdia", "hdlr"]);
  return handler && handler.end - handler.content >= 12 ? letters(await bytes.read(handler.content + 8, 4), 0) : "";
}

/** Takes out tracks that neither picture nor sound are: phones and cameras write places and movements into them. */
async function dropOtherTracks(bytes: Bytes, movie: Box, parts: readonly Box[]): Promise<void> {
  const tracks = (await inside(bytes, movie)).filter(({ type }) => type === "trak");
  const kinds = await Promise.all(tracks.map((track) => kindOf(bytes, track)));
  if (!kinds.includes("vide")) throw refuse("video-without-picture");
  for (const [index, track] of tracks.entries()) if (kinds[index] === "vide") await checkCodec(bytes, track);
  const others = tracks.filter((_track, index) => !["vide", "soun"].includes(kinds[index] ?? ""));
  if (others.length > 0 && parts.some(({ type }) => type === "moof")) throw refuse("video-extra-track");
  const data = parts.filter(({ type }) => type === "mdat");
  const samples = { data, left: { samples: mostSamples, chunks: mostChunks, bytes: bytes.size } };
  for (const track of others) {
    const table = await descend(bytes, track, ["mdia", "minf", "stbl"]);
    if (table) await blankSamples(bytes, table, samples);
    await free(bytes, track);
  }
}

/** Whether a file says in its first bytes that it is MP4 or QuickTime. */
export const isMp4 = (head: DataView): boolean =>
  head.byteLength >= 12 && letters(head, 4) === "ftyp" && brands.test(letters(head, 8));

/**
 * Checks an MP4 or QuickTime file from end to end and takes out, in place, all that is not picture or sound.
 *
 * @throws {AppError} `invalid` when it was cut short, has no index or no picture, or holds something behind its end
 */
export async function cleanMp4(file: Bytes): Promise<void> {
  const bytes = limited(file);
  const parts = await boxesIn(bytes, 0, bytes.size);
  const movies = parts.filter(({ type }) => type === "moov");
  const [movie] = movies;
  if (!movie || movies.length > 1) throw refuse("video-without-index");
  if (!parts.some(({ type }) => type === "mdat")) throw refuse("video-cut-short");
  await dropOtherTracks(bytes, movie, parts);
  for (const part of parts) {
    if (!known.file?.includes(part.type)) await free(bytes, part);
    else if (containers.has(part.type)) await cleanInside(bytes, part);
  }
}
