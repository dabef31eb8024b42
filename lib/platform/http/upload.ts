import type { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { type Access, type DeclaredHandler, type RouteSpec, route } from "@/lib/platform/http/route";

export type UploadSpec<A extends Access, R extends z.ZodType> = Pick<
  RouteSpec<A, z.ZodType, z.ZodType, z.ZodType, R>,
  "summary" | "access" | "limit" | "reply" | "status"
> & {
  /** Largest file, in bytes. */
  limitBytes: number;
  handle(input: { actor: Actor; file: Uint8Array }): Promise<z.input<R>>;
};

/** What multipart/form-data adds to the one file it carries. */
const wrappingBytes = 16 * 1024;

const tooLarge = () => new AppError("invalid", "file-too-large");

/** Reads a body into memory and stops where it grows past the limit, whatever its length was said to be. */
async function readBounded(request: Request, limitBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limitBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks.map((chunk) => new Uint8Array(chunk))).arrayBuffer());
}

async function readForm(request: Request, limitBytes: number): Promise<FormData> {
  const body = await readBounded(request, limitBytes);
  try {
    const headers = { "content-type": request.headers.get("content-type") ?? "" };
    return await new Response(body, { headers }).formData();
  } catch (cause) {
    throw new AppError("invalid", "not-multipart", { cause });
  }
}

/** The one file of a form, from its field `file`; its name and declared type are not looked at. */
async function readFile(request: Request, limitBytes: number): Promise<Uint8Array> {
  const form = await readForm(request, limitBytes + wrappingBytes);
  const [file, ...more] = form.getAll("file");
  if (!(file instanceof Blob) || file.size === 0) throw new AppError("invalid", "file-missing");
  if (more.length > 0) throw new AppError("invalid", "one-file-only");
  if (file.size > limitBytes) throw tooLarge();
  return new Uint8Array(await file.arrayBuffer());
}

/** The same request as the gate needs it: who sent it and from where, without what it carries. */
function withoutBody(request: Request): Request {
  const headers = new Headers(request.headers);
  for (const name of ["content-length", "content-type", "transfer-encoding"]) headers.delete(name);
  return new Request(request.url, { method: request.method, headers });
}

/**
 * A handler that takes one file as multipart/form-data, which `route()` does not read.
 *
 * It passes through `route()` all the same: the body is touched only once the caller has been let in.
 */
export function upload<A extends Exclude<Access, "public">, R extends z.ZodType>(
  spec: UploadSpec<A, R>,
): DeclaredHandler {
  const { limitBytes, handle, ...declared } = spec;
  const gate = (request: Request) =>
    route({
      ...declared,
      // Without "public" in `Access` the gate lets nobody through who is not an actor.
      handle: async ({ actor }) => handle({ actor: actor as Actor, file: await readFile(request, limitBytes) }),
    });
  const handler = (request: Request, context: { params: Promise<unknown> }) =>
    gate(request)(withoutBody(request), context);
  return Object.assign(handler, { spec: gate(new Request("http://localhost")).spec });
}
