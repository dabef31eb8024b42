import { z } from "zod";
import type { Viewer } from "@/lib/platform/actor";
import type { Limit } from "@/lib/platform/http/rate-limit";
import { type DeclaredHandler, type RouteSpec, route } from "@/lib/platform/http/route";

/** A file on its way to a browser. */
export type ServedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** The name under which it is saved; without one it is shown in place. */
  readonly saveAs?: string;
  /** Everybody may see it: caches on the way may keep it. */
  readonly isOpen?: boolean;
};

/** No cache keeps it and no other site shows it. */
const alone = { "cache-control": "private, no-store", "cross-origin-resource-policy": "same-origin" };
/** What is everybody's may be taken away; no cache holds it for longer than a day. */
const forADay = { "cache-control": "public, max-age=86400, immutable", "cross-origin-resource-policy": "same-site" };

/** Who may keep a file, and for how long. */
export const cachingOf = (isOpen = false): Record<string, string> => (isOpen ? forADay : alone);

type DownloadSpec<P extends z.ZodType, Q extends z.ZodType> = {
  summary: string;
  params: P;
  query?: Q;
  limit?: Limit;
  handle(input: { actor: Viewer; params: z.output<P>; query: z.output<Q> }): Promise<ServedFile>;
};

/** What every stored file is sent with: it is what we say it is, and runs nothing. */
export const guarded = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
};

/** An answer with a stored file; `caching` says who may keep it, and how long. */
export function fileResponse({ bytes, type, saveAs }: ServedFile, caching: Record<string, string>): Response {
  const saved = saveAs ? { "content-disposition": `attachment; filename="${saveAs}"` } : {};
  const headers = { ...guarded, ...caching, ...saved, "content-type": type, "content-length": String(bytes.length) };
  return new Response(bytes, { headers });
}

/**
 * A handler that answers with a file, which `route()` would make JSON of.
 *
 * It passes through `route()` all the same, and no cache on the way keeps what is this caller's alone.
 */
export function download<P extends z.ZodType, Q extends z.ZodType = z.ZodObject<Record<never, never>>>({
  handle,
  ...declared
}: DownloadSpec<P, Q>): DeclaredHandler {
  const gate = (found: (file: ServedFile) => void) =>
    route({
      ...declared,
      access: "public",
      reply: z.null(),
      handle: async ({ actor, params, query }) => {
        found(await handle({ actor, params, query }));
        return null;
      },
    });
  const handler: RouteHandler = async (request, context) => {
    const files: ServedFile[] = [];
    const answer = await gate((file) => files.push(file))(request, context);
    const [file] = files;
    return answer.ok && file ? fileResponse(file, cachingOf(file.isOpen)) : answer;
  };
  const { spec } = gate(() => undefined);
  return Object.assign(handler, { spec: spec satisfies RouteSpec });
}

type RouteHandler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
