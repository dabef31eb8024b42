import { createReadStream, existsSync } from "node:fs";
import { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { dataPath, type Settings, settings } from "@/lib/platform/env";

let disk: Promise<Disk> | undefined;
let client: Promise<S3Client> | undefined;

const folder = (): Disk => new Disk(new FSDriver({ location: dataPath("media"), visibility: "private" }));

/** The client is loaded where it is used alone: it is large, and most sites keep files on their own disk. */
async function connect(settings: Settings): Promise<S3Client> {
  const { S3Client } = await import("@aws-sdk/client-s3");
  const { S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_FORCE_PATH_STYLE } = settings;
  return new S3Client({
    region: S3_REGION,
    forcePathStyle: S3_FORCE_PATH_STYLE === "on",
    ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT } : {}),
    ...(S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
      : {}),
    // Checksums that only Amazon's own service takes are left out.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
}

function bucketClient(): Promise<S3Client> {
  client ??= connect(settings());
  return client;
}

async function bucket(name: string): Promise<Disk> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  // Whoever reads a file goes through us, so nothing in the bucket is public and no file needs an ACL.
  return new Disk(
    new S3Driver({ client: await bucketClient(), bucket: name, visibility: "private", supportsACL: false }),
  );
}

/** Where uploaded files are kept: a folder on this machine, or a bucket where one is set. */
function store(): Promise<Disk> {
  const { S3_BUCKET } = settings();
  disk ??= S3_BUCKET ? bucket(S3_BUCKET) : Promise.resolve(folder());
  return disk;
}

/** Keeps all of these files or none: a full disk leaves no remains. */
export async function putFiles(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const kept = await store();
  try {
    for (const [key, content] of files) await kept.put(key, content);
  } catch (error) {
    await Promise.allSettled([...files.keys()].map((key) => kept.delete(key)));
    throw error;
  }
}

/** Takes a file from a folder of this machine into the store, without reading it into memory. */
export async function keepFile(key: string, path: string): Promise<void> {
  const kept = await store();
  try {
    await kept.copyFromFs(path, key);
  } catch (error) {
    await kept.delete(key).catch(() => undefined);
    throw error;
  }
}

/** The bytes of a file from `first` to `last`, both included, as they are read; null when there is none under this key. */
export async function streamFile(key: string, first: number, last: number): Promise<ReadableStream<Uint8Array> | null> {
  const { S3_BUCKET } = settings();
  if (!S3_BUCKET) {
    const path = dataPath("media", key);
    if (!existsSync(path)) return null;
    // Node's type of a web stream and the DOM's are the same thing under two names.
    return Readable.toWeb(createReadStream(path, { start: first, end: last })) as ReadableStream<Uint8Array>;
  }
  const { GetObjectCommand, NoSuchKey } = await import("@aws-sdk/client-s3");
  const command = new GetObjectCommand({ Bucket: S3_BUCKET, Key: key, Range: `bytes=${first}-${last}` });
  try {
    const { Body } = await (await bucketClient()).send(command);
    return Body?.transformToWebStream() ?? null;
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

/** Whether there is a file under this key. */
export const hasFile = async (key: string): Promise<boolean> => (await store()).exists(key);

/** Content of a file; null when there is none under this key. */
export async function readFile(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await store();
  return (await kept.exists(key)) ? new Uint8Array(await kept.getBytes(key)) : null;
}

/** Takes files away; one that is not there counts as taken. */
export async function deleteFiles(keys: readonly string[]): Promise<void> {
  const kept = await store();
  for (const key of keys) await kept.delete(key);
}

/** Keys of all files in a folder, part by part. */
export async function* listFiles(prefix: string): AsyncGenerator<string> {
  const kept = await store();
  // On a disk the folder is there from the first file on; a bucket has no folders.
  if (!settings().S3_BUCKET && !existsSync(dataPath("media", prefix))) return;
  let paginationToken: string | undefined;
  do {
    const page = await kept.listAll(prefix, { recursive: true, ...(paginationToken ? { paginationToken } : {}) });
    for (const each of page.objects) if (each.isFile) yield each.key;
    paginationToken = page.paginationToken;
  } while (paginationToken);
}

/** When a file was last written. */
export const writtenAt = async (key: string): Promise<Date> => (await (await store()).getMetaData(key)).lastModified;
