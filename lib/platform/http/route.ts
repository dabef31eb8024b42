import { revalidateTag } from "next/cache";
import { z } from "zod";
import { type Actor, isModerator, type Viewer } from "@/lib/platform/actor";
import { collectTouched } from "@/lib/platform/cache-tags";
import { AppError } from "@/lib/platform/errors";
import { parseInput, readJson, readQuery } from "@/lib/platform/http/input";
import { isSameOrigin } from "@/lib/platform/http/origin";
import { problem } from "@/lib/platform/http/problem";
import { type Limit, spendFor } from "@/lib/platform/http/rate-limit";
import { type Caller, callerOf } from "@/lib/platform/session";

/**
 * Who may call, decided before the body is read; whether they may do this very thing is the policy's.
 *
 * `signed-in` also lets a banned member write: for what one does to one's own session.
 */
export type Access = "public" | "signed-in" | "member" | "moderator" | "admin";
type CallerFor<A extends Access> = A extends "public" ? Viewer : Actor;

const empty = z.object({});
type Empty = typeof empty;

/** What a handler gets, all of it checked. */
type Input<A extends Access, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  actor: CallerFor<A>;
  /** Set for somebody who has followed a sign-in link and not yet chosen a name; `actor` is then null. */
  newcomerId: string | null;
  /** The session that the caller's cookie names. */
  sessionId: string | null;
  params: z.output<P>;
  query: z.output<Q>;
  body: z.output<B>;
};

export type RouteSpec<
  A extends Access = Access,
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> = {
  /** One line for the API's documentation. */
  summary: string;
  access: A;
  limit?: Limit;
  params?: P;
  query?: Q;
  body?: B;
  reply: R;
  status?: number;
  handle(input: Input<A, P, Q, B>): Promise<z.input<R>>;
};

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
/** A route handler that still knows how it was declared; the OpenAPI document is made from that. */
export type DeclaredHandler = Handler & { readonly spec: RouteSpec };

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

function admit(request: Request, access: Access, caller: Caller): void {
  const writes = !reading.has(request.method);
  if (caller.by === "token" && writes && !caller.scopes.includes("write"))
    throw new AppError("forbidden", "token-may-not-write");
  // A bearer token is never sent by a foreign page on its own; a cookie is.
  if (caller.by !== "token" && writes && !isSameOrigin(request)) throw new AppError("forbidden", "cross-site");
  if (access === "public") return;
  if (caller.by === "newcomer") throw new AppError("forbidden", "choose-a-name");
  if (!caller.viewer) throw new AppError("unauthenticated", "sign-in");
  if (access === "signed-in") return;
  if (writes && caller.viewer.bannedAt) throw new AppError("forbidden", "banned");
  if (access === "moderator" && !isModerator(caller.viewer)) throw new AppError("forbidden", "moderators-only");
  if (access === "admin" && caller.viewer.role !== "ADMIN") throw new AppError("forbidden", "admins-only");
}

/** Expires on this node at once what the transactions of this request touched. */
function expireNow(tags: readonly string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
}

/** The only way a handler under `/api/v1` is made: authenticate, parse, run, expire, serialise, map errors. */
export function route<
  A extends Access,
  R extends z.ZodType,
  P extends z.ZodType = Empty,
  Q extends z.ZodType = Empty,
  B extends z.ZodType = Empty,
>(spec: RouteSpec<A, P, Q, B, R>): DeclaredHandler {
  const handler: Handler = async (request, context) => {
    try {
      const caller = await callerOf(request);
      admit(request, spec.access, caller);
      await spendFor(spec.limit ?? "reading", request, caller.viewer);
      const params = parseInput(spec.params ?? empty, (await context.params) ?? {}) as z.output<P>;
      const query = parseInput(spec.query ?? empty, readQuery(request)) as z.output<Q>;
      const body = parseInput(
        spec.body ?? empty,
        reading.has(request.method) ? {} : await readJson(request),
      ) as z.output<B>;
      // `admit` has just refused everybody whom `access` does not let through.
      const actor = caller.viewer as CallerFor<A>;
      const newcomerId = caller.by === "newcomer" ? caller.memberId : null;
      const sessionId = caller.by === "session" ? caller.sessionId : null;
      const input = { actor, newcomerId, sessionId, params, query, body };
      const { result, tags } = await collectTouched(() => spec.handle(input));
      expireNow(tags);
      return Response.json(spec.reply.parse(result), {
        status: spec.status ?? 200,
        headers: { "cache-control": "private, no-store" },
      });
    } catch (error) {
      return problem(error, request);
    }
  };
  return Object.assign(handler, { spec: spec as unknown as RouteSpec });
}
