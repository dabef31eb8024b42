import { z } from "zod";
import type { Viewer } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { streamFile } from "@/lib/platform/files/store";
import { byteRange } from "@/lib/platform/http/byte-range";
import { cachingOf, guarded } from "@/lib/platform/http/download";
import { problem } from "@/lib/platform/http/problem";
import { type DeclaredHandler, type RouteSpec, route } from "@/lib/platform/http/route";

/** A stored file that is sent as it is read, whole or in part. */
export type StoredFile = {
  readonly key: string;
  readonly type: string;
  readonly bytes: number;
  readonly saveAs?: string;
  /** Everybody may see it: caches on the way may keep it. */
  readonly isOpen?: boolean;
};

type StreamSpec<P extends z.ZodType, Q extends z.ZodType> = {
  summary: string;
  params: P;
  query: Q;
  handle(input: {
    actor: Viewer;
    sessionId: string | null;
    params: z.output<P>;
    query: z.output<Q>;
  }): Promise<StoredFile>;
};

async function answer({ key, type, bytes, saveAs, isOpen }: StoredFile, request: Request): Promise<Response> {
  const range = byteRange(request.headers.get("range"), bytes);
  const saving = saveAs ? { "content-disposition": `attachment; filename="${saveAs}"` } : {};
  const headers = { ...guarded, ...cachingOf(isOpen), ...saving, "accept-ranges": "bytes", "content-type": type };
  if (range === "beyond")
    return new Response(null, { status: 416, headers: { ...headers, "content-range": `bytes */${bytes}` } });
  const { first, last } = range ?? { first: 0, last: bytes - 1 };
  const body = request.method === "HEAD" ? null : await streamFile(key, first, last);
  if (request.method !== "HEAD" && !body) throw new AppError("not-found", "file");
  const length = { "content-length": String(last - first + 1) };
  const part = range ? { "content-range": `bytes ${first}-${last}/${bytes}` } : {};
  return new Response(body, { status: range ? 206 : 200, headers: { ...headers, ...length, ...part } });
}

/**
 * A handler that sends a stored file, in the parts that a player asks for.
 *
 * It passes through `route()` all the same; refusals say `no-store` as well.
 */
export function stream<P extends z.ZodType, Q extends z.ZodType>({
  handle,
  ...declared
}: StreamSpec<P, Q>): DeclaredHandler {
  const gate = (found: (file: StoredFile) => void) =>
    route({
      ...declared,
      access: "public",
      reply: z.null(),
      handle: async (input) => {
        found(await handle(input));
        return null;
      },
    });
  const handler = async (request: Request, context: { params: Promise<unknown> }) => {
    const files: StoredFile[] = [];
    const told = await gate((file) => files.push(file))(request, context);
    const [file] = files;
    if (!told.ok || !file) {
      told.headers.set("cache-control", "private, no-store");
      return told;
    }
    return answer(file, request).catch((error: unknown) => problem(error, request));
  };
  const { spec } = gate(() => undefined);
  return Object.assign(handler, { spec: spec satisfies RouteSpec });
}
