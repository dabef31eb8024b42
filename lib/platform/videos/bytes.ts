import type { FileHandle } from "node:fs/promises";
import { AppError } from "@/lib/platform/errors";

/** A file that is read here and there and overwritten in place; its length never changes. */
export type Bytes = {
  readonly size: number;
  read(at: number, length: number): Promise<DataView>;
  write(at: number, content: Uint8Array): Promise<void>;
};

const zeros = new Uint8Array(64 * 1024);

/** What is wrong with a clip that was sent. */
export const refuse = (reason: string): AppError => new AppError("invalid", reason);

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The bytes of an open file. A read that goes past its end is the file's fault: it was cut short. */
export function bytesOf(file: FileHandle, size: number): Bytes {
  return {
    size,
    async read(at, length) {
      if (at < 0 || length < 0 || at + length > size) throw refuse("video-cut-short");
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, at);
      return viewOf(buffer);
    },
    async write(at, content) {
      await file.write(content, 0, content.length, at);
    },
  };
}

/** More than a clip within our limits has parts: ten minutes, a part for each picture and each bit of sound, are 50,000. */
const mostReads = 200_000;

/**
 * The same bytes, of which only so many reads are made: a file's parts are read one by one, and one that is made of
 * nothing else would keep us for ever.
 */
export function limited(bytes: Bytes): Bytes {
  let left = mostReads;
  return {
    ...bytes,
    read(at, length) {
      left -= 1;
      if (left < 0) throw refuse("video-unreadable");
      return bytes.read(at, length);
    },
  };
}

/** Overwrites a stretch with zeros. */
export async function blank(bytes: Bytes, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += zeros.length)
    await bytes.write(at, zeros.subarray(0, Math.min(zeros.length, to - at)));
}

/** Four letters, as containers name their parts. */
export const letters = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

/** A length of 64 bits; no clip is longer than a double can count. */
export const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at));
