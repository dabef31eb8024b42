import { constants, copyFile, readdir, rm, stat } from "node:fs/promises";
import { FileStore } from "@tus/file-store";
import { Server, Upload } from "@tus/server";
import { z } from "zod";
import { now } from "@/lib/platform/clock";
import { dataPath } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";

/** Where pieces of uploads lie until the last one has come; never in the bucket. */
const folder = (): string => dataPath("arriving");

/** The file that the pieces of an upload make. */
export const piecesPath = (id: string): string => dataPath("arriving", id);

/** Pieces get their row within seconds. */
const strayMinutes = 60;

async function ageMinutes(id: string): Promise<number> {
  const found = await stat(piecesPath(id)).catch(() => null);
  return found ? (now().getTime() - found.mtimeMs) / 60_000 : Number.POSITIVE_INFINITY;
}

/** The last part of an upload's address. */
const idInAddress = /\/([0-9a-f-]{36})$/;

let made: { server: Server; store: FileStore } | undefined;

function protocol(): { server: Server; store: FileStore } {
  if (made) return made;
  const store = new FileStore({ directory: folder() });
  const server = new Server({
    path: "/",
    datastore: store,
    getFileIdFromRequest: (request) => idInAddress.exec(new URL(request.url).pathname)?.[1],
  });
  made = { server, store };
  return made;
}

/** Makes room for an upload of `size` bytes, of which none has come yet. */
export async function expectPieces(id: string, size: number): Promise<void> {
  await protocol().store.create(new Upload({ id, size, offset: 0 }));
}

/** How many bytes of an upload have come; null when there is no such upload on this machine. */
export async function arrivedBytes(id: string): Promise<number | null> {
  const found = await stat(piecesPath(id)).catch(() => null);
  return found?.size ?? null;
}

function refusal(status: number): AppError {
  if (status === 404 || status === 410) return new AppError("not-found", "upload");
  if (status === 409) return new AppError("conflict", "upload-elsewhere");
  return new AppError("invalid", status === 413 ? "video-too-large" : "not-a-piece");
}

/**
 * Writes a piece at the end of what has come, as the tus protocol says (version 1.0, core), and tells how much that is.
 *
 * A connection that breaks keeps what has come; of two that write at once the older one is ended.
 * @throws {AppError} `conflict` when the piece belongs elsewhere, `invalid` when it is no piece or too long
 */
export async function takePiece(request: Request): Promise<number> {
  const answer = await protocol().server.handleWeb(request);
  if (answer.ok) return Number(answer.headers.get("upload-offset"));
  if (answer.status >= 500) throw new Error(`A piece was not written: ${answer.status} ${await answer.text()}`);
  throw refusal(answer.status);
}

/**
 * A copy of all that has come of an upload, for whoever checks it; null when its pieces are gone.
 *
 * Several processes may share this folder: each checks a copy of its own, and none changes what another reads.
 */
export async function copyPieces(id: string): Promise<string | null> {
  const copy = crypto.randomUUID();
  try {
    await copyFile(piecesPath(id), piecesPath(copy), constants.COPYFILE_FICLONE);
    return copy;
  } catch (error) {
    await dropPieces(copy);
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Throws away what has come of an upload. */
export async function dropPieces(id: string): Promise<void> {
  for (const name of [id, `${id}.json`]) await rm(dataPath("arriving", name), { force: true });
}

/** Ids of uploads of which something lies here for longer than a request takes. */
export async function listPieces(): Promise<string[]> {
  const names = await readdir(folder()).catch(() => []);
  const named = new Set(names.map((name) => name.replace(/\.json$/, "")));
  // Whatever else somebody put there is not ours, and no row could be asked for by such a name.
  const ids = [...named].filter((name) => z.uuid().safeParse(name).success);
  const old = await Promise.all(ids.map(async (id) => (await ageMinutes(id)) > strayMinutes));
  return ids.filter((_id, index) => old[index]);
}
