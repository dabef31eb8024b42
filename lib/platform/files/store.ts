import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { dataPath } from "@/lib/platform/env";

let disk: Disk | undefined;

/** Where uploaded files are kept: a folder on this machine. */
function store(): Disk {
  disk ??= new Disk(new FSDriver({ location: dataPath("media"), visibility: "public" }));
  return disk;
}

/** Keeps all of these files or none: a full disk leaves no remains. */
export async function putFiles(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  try {
    for (const [key, content] of files) await store().put(key, content);
  } catch (error) {
    await Promise.allSettled([...files.keys()].map((key) => store().delete(key)));
    throw error;
  }
}

/** Whether there is a file under this key. */
export const hasFile = (key: string): Promise<boolean> => store().exists(key);

/** Content of a file; null when there is none under this key. */
export async function readFile(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await hasFile(key)) ? new Uint8Array(await store().getBytes(key)) : null;
}
