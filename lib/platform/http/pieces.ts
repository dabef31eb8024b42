import type { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { type DeclaredHandler, type RouteSpec, route } from "@/lib/platform/http/route";

/** How far an upload has come. */
type Progress = { readonly arrived: number; readonly bytes: number };

type PiecesSpec<P extends z.ZodType, R extends z.ZodType<Progress>> = Pick<RouteSpec, "summary" | "limit"> & {
  params: P;
  reply: R;
  /** Told by `HEAD` and `GET`, or after the piece that `PATCH` carries. */
  handle(input: { actor: Actor; params: z.output<P>; request: Request }): Promise<z.input<R> & Progress>;
};

/** The request as the gate needs it: who sent it and from where, without what it carries. */
function withoutBody(request: Request): Request {
  const headers = new Headers(request.headers);
  for (const name of ["content-length", "content-type", "transfer-encoding"]) headers.delete(name);
  return new Request(request.url, { method: request.method, headers });
}

/**
 * A handler of an upload that comes in pieces, as the tus protocol says (version 1.0, core).
 *
 * It passes through `route()` all the same: a piece is touched only once its sender has been let in.
 */
export function pieces<P extends z.ZodType, R extends z.ZodType<Progress>>({
  handle,
  ...declared
}: PiecesSpec<P, R>): DeclaredHandler {
  const gate = (request: Request, done: (progress: Progress) => void) =>
    route({
      ...declared,
      access: "member",
      handle: async ({ actor, params }) => {
        const progress = await handle({ actor, params, request });
        done(progress);
        return progress;
      },
    });
  const handler = async (request: Request, context: { params: Promise<unknown> }) => {
    let progress: Progress | undefined;
    const told = await gate(request, (made) => {
      progress = made;
    })(withoutBody(request), context);
    if (!progress) return told;
    const headers = new Headers(told.headers);
    headers.set("tus-resumable", "1.0.0");
    headers.set("upload-offset", String(progress.arrived));
    headers.set("upload-length", String(progress.bytes));
    if (request.method !== "PATCH") return new Response(told.body, { status: 200, headers });
    for (const name of ["content-type", "content-length"]) headers.delete(name);
    return new Response(null, { status: 204, headers });
  };
  const { spec } = gate(new Request("http://localhost"), () => undefined);
  return Object.assign(handler, { spec });
}
