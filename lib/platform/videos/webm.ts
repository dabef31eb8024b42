import { type Bytes, blank, limited, refuse } from "@/lib/platform/videos/bytes";

/** A part of a WebM file; `end` is null while its writer did not know its length. */
type Element = { readonly id: number; readonly start: number; readonly content: number; readonly end: number | null };

const ids = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  cluster: 0x1f43b675,
  nothing: 0xec,
} as const;

/** What may stand in a segment; tags, attachments and chapters may not. */
const inSegment = new Set([0x114d9b74, ids.info, ids.tracks, ids.cluster, 0x1c53bb6b]);
/** Of its description: time scale and length, and the programs that wrote it. */
const inInfo = new Set([0x2ad7b1, 0x4489, 0x4d80, 0x5741]);
const trackName = 0x536e;
const picture = 1;
const sound = 2;

/** Longer words are read by nobody: the two that are in use have four and eight letters. */
const longestDocType = 16;

/** Length in bytes of a number by its first byte: the place of the first bit that is set. */
const widthOf = (first: number): number => (first === 0 ? 9 : Math.clz32(first) - 23);

async function elementAt(bytes: Bytes, start: number, limit: number): Promise<Element> {
  const head = await bytes.read(start, Math.min(12, limit - start));
  const idWidth = widthOf(head.getUint8(0));
  if (idWidth > 4 || idWidth >= head.byteLength) throw refuse("video-unreadable");
  const sizeWidth = widthOf(head.getUint8(idWidth));
  if (sizeWidth > 8) throw refuse("video-unreadable");
  if (idWidth + sizeWidth > head.byteLength) throw refuse("video-cut-short");
  let id = 0;
  for (let index = 0; index < idWidth; index += 1) id = id * 256 + head.getUint8(index);
  let size = head.getUint8(idWidth) & (0xff >> sizeWidth);
  let isUnknown = size === 0xff >> sizeWidth;
  for (let index = 1; index < sizeWidth; index += 1) {
    const byte = head.getUint8(idWidth + index);
    isUnknown &&= byte === 0xff;
    size = size * 256 + byte;
  }
  const content = start + idWidth + sizeWidth;
  if (isUnknown) return { id, start, content, end: null };
  if (content + size > limit) throw refuse(limit === bytes.size ? "video-cut-short" : "video-unreadable");
  return { id, start, content, end: content + size };
}

/** Goes through the parts of a part whose lengths are known. */
async function* within(bytes: Bytes, from: number, to: number): AsyncGenerator<Element & { end: number }> {
  for (let at = from; at < to; ) {
    const element = await elementAt(bytes, at, to);
    const { end } = element;
    if (end === null) throw refuse("video-unreadable");
    yield { ...element, end };
    at = end;
  }
}

/** Where a cluster of unknown length ends: before the next part that stands in a segment itself. */
async function endOfCluster(bytes: Bytes, from: number, to: number): Promise<number> {
  let at = from;
  while (at < to) {
    const element = await elementAt(bytes, at, to);
    if (inSegment.has(element.id) || element.id > 0xff_ffff) return at;
    if (element.end === null) throw refuse("video-unreadable");
    at = element.end;
  }
  return to;
}

/** Makes a part one that says nothing, of the same length. */
async function voidIt(bytes: Bytes, start: number, end: number): Promise<void> {
  const length = end - start;
  await blank(bytes, start, end);
  const isShort = length - 2 < 0x7f;
  const head = new Uint8Array(isShort ? 2 : 9);
  head[0] = ids.nothing;
  head[1] = isShort ? 0x80 | (length - 2) : 0x01;
  if (!isShort) new DataView(head.buffer).setUint32(5, length - 9);
  await bytes.write(start, head);
}

async function typeOfTrack(bytes: Bytes, track: Element & { end: number }): Promise<number> {
  let type = 0;
  for await (const each of within(bytes, track.content, track.end)) {
    if (each.id === ids.trackType) type = (await bytes.read(each.content, 1)).getUint8(0);
    if (each.id === trackName) await voidIt(bytes, each.start, each.end);
  }
  return type;
}

async function cleanTracks(bytes: Bytes, from: number, to: number): Promise<void> {
  const types: number[] = [];
  for await (const each of within(bytes, from, to)) {
    if (each.id === ids.track) types.push(await typeOfTrack(bytes, each));
    else await voidIt(bytes, each.start, each.end);
  }
  if (!types.includes(picture)) throw refuse("video-without-picture");
  if (types.some((type) => type !== picture && type !== sound)) throw refuse("video-extra-track");
}

async function cleanInfo(bytes: Bytes, from: number, to: number): Promise<void> {
  for await (const each of within(bytes, from, to)) if (!inInfo.has(each.id)) await voidIt(bytes, each.start, each.end);
}

/** Whether a file says in its first bytes that it is built as WebM is. */
export const isEbml = (head: DataView): boolean => head.byteLength >= 4 && head.getUint32(0) === ids.header;

/** Length of the file's own head. @throws {AppError} `invalid` for Matroska and whatever else is built this way */
async function readHeader(bytes: Bytes): Promise<number> {
  const header = await elementAt(bytes, 0, bytes.size);
  if (header.end === null) throw refuse("video-unreadable");
  for await (const each of within(bytes, header.content, header.end)) {
    if (each.id !== ids.docType) continue;
    if (each.end - each.content > longestDocType) break;
    const word = new TextDecoder().decode(await bytes.read(each.content, each.end - each.content));
    // Zeros may fill it up.
    if (word === "webm".padEnd(word.length, "\0")) return header.end;
  }
  throw refuse("video-format");
}

/**
 * Checks a WebM file from end to end and takes out, in place, all that is not picture or sound.
 *
 * @throws {AppError} `invalid` when it was cut short, has no picture, or holds something behind its end
 */
export async function cleanWebm(file: Bytes): Promise<void> {
  const bytes = limited(file);
  const start = await readHeader(bytes);
  if (start >= bytes.size) throw refuse("video-cut-short");
  const segment = await elementAt(bytes, start, bytes.size);
  const end = segment.end ?? bytes.size;
  if (segment.id !== ids.segment || end !== bytes.size) throw refuse("video-unreadable");
  const seen = new Set<number>();
  for (let at = segment.content; at < end; ) {
    const part = await elementAt(bytes, at, end);
    if (part.end === null && part.id !== ids.cluster) throw refuse("video-unreadable");
    const partEnd = part.end ?? (await endOfCluster(bytes, part.content, end));
    if (part.id === ids.tracks) await cleanTracks(bytes, part.content, partEnd);
    else if (part.id === ids.info) await cleanInfo(bytes, part.content, partEnd);
    else if (!inSegment.has(part.id)) await voidIt(bytes, part.start, partEnd);
    seen.add(part.id);
    at = partEnd;
  }
  if (!seen.has(ids.tracks)) throw refuse("video-without-index");
  if (!seen.has(ids.cluster)) throw refuse("video-cut-short");
}
