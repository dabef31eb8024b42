import { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import { parseInput } from "@/lib/platform/http/input";
import { type Access, type DeclaredHandler, type RouteSpec, route } from "@/lib/platform/http/route";

const noFields = z.object({});

export type UploadSpec<A extends Access, R extends z.ZodType, F extends z.ZodObject, P extends z.ZodType> = Pick<
  RouteSpec<A, z.ZodType, z.ZodType, z.ZodType, R>,
  "summary" | "access" | "limit" | "reply" | "status"
> & {
  /** Largest file, in bytes. */
  limitBytes: number;
  /** What the form says beside the file. */
  fields?: F;
  params?: P;
  handle(input: { actor: Actor; file: Uint8Array; fields: z.output<F>; params: z.output<P> }): Promise<z.input<R>>;
};

/** What multipart/form-data adds to the one file it carries. */
const wrappingBytes = 16 * 1024;
/** Most bytes of uploads that are held at a time, whoever sends them; beyond it they are asked to come again. */
const mostHeldBytes = 80 * 1024 * 1024;
const busySeconds = 5;

let heldBytes = 0;

const tooLarge = () => new AppError("invalid", "file-too-large");

/** Reads a body into memory and stops where it grows past the limit, whatever its length was said to be. */
async function readBounded(request: Request, limitBytes: number, hold: (bytes: number) => void): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limitBytes) throw tooLarge();
    hold(chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

async function readForm(request: Request, body: Uint8Array): Promise<FormData> {
  try {
    const headers = { "content-type": request.headers.get("content-type") ?? "" };
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch (cause) {
    throw new AppError("invalid", "not-multipart", { cause });
  }
}

/** The one file of a form, from its field `file`; its name and declared type are not looked at. */
async function fileOf(form: FormData, limitBytes: number): Promise<Uint8Array> {
  const [file, ...more] = form.getAll("file");
  if (!(file instanceof Blob) || file.size === 0) throw new AppError("invalid", "file-missing");
  if (more.length > 0) throw new AppError("invalid", "one-file-only");
  if (file.size > limitBytes) throw tooLarge();
  return new Uint8Array(await file.arrayBuffer());
}

const wordsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));

/** The same request as the gate needs it: who sent it and from where, without what it carries. */
function withoutBody(request: Request): Request {
  const headers = new Headers(request.headers);
  for (const name of ["content-length", "content-type", "transfer-encoding"]) headers.delete(name);
  return new Request(request.url, { method: request.method, headers });
}

/** Runs `work` with a count of what it holds; the count goes back when it ends, however it ends. */
async function holding<T>(work: (hold: (bytes: number) => void) => Promise<T>): Promise<T> {
  let own = 0;
  const hold = (bytes: number) => {
    own += bytes;
    heldBytes += bytes;
    if (heldBytes > mostHeldBytes) throw new AppError("rate-limited", "busy", { retryAfterSeconds: busySeconds });
  };
  try {
    return await work(hold);
  } finally {
    heldBytes -= own;
  }
}

/**
 * A handler that takes one file as multipart/form-data, which `route()` does not read.
 *
 * It passes through `route()` all the same: the body is touched only once the caller has been let in.
 */
export function upload<
  A extends Exclude<Access, "public">,
  R extends z.ZodType,
  F extends z.ZodObject = typeof noFields,
  P extends z.ZodType = typeof noFields,
>(spec: UploadSpec<A, R, F, P>): DeclaredHandler {
  const { limitBytes, fields = noFields, handle, ...declared } = spec;
  const receive = (request: Request, actor: Actor, params: z.output<P>) =>
    holding(async (hold) => {
      const form = await readForm(request, await readBounded(request, limitBytes + wrappingBytes, hold));
      const file = await fileOf(form, limitBytes);
      return handle({ actor, file, params, fields: parseInput(fields, wordsOf(form)) as z.output<F> });
    });
  const gate = (request: Request) =>
    route({
      ...declared,
      // Without "public" in `Access` the gate lets nobody through who is not an actor.
      handle: ({ actor, params }) => receive(request, actor as Actor, params),
    });
  const handler = (request: Request, context: { params: Promise<unknown> }) =>
    gate(request)(withoutBody(request), context);
  return Object.assign(handler, { spec: { ...gate(new Request("http://localhost")).spec, body: fields } });
}
