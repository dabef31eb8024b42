import type { DeclaredHandler } from "@/lib/platform/http/route";

/** The address our own pages would have; `SITE_URL` in integration tests. */
export const origin = "http://forum.test";

export type RequestOptions = {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  /** A session token, as a signed-in browser sends it. */
  session?: string;
  /** A personal access token, as a program sends it. */
  bearer?: string;
  /** Added last, so that a test can come from elsewhere. */
  headers?: Record<string, string>;
};

/** A request to `/api/v1` as one of our own pages sends it, or a program with a token. */
export function apiRequest(path: string, options: RequestOptions = {}): Request {
  const { method = options.body === undefined ? "GET" : "POST", body, session, bearer, headers } = options;
  const fromPage = { origin, host: new URL(origin).host, "sec-fetch-site": "same-origin" };
  return new Request(`${origin}/api/v1${path}`, {
    method,
    headers: {
      accept: "application/json",
      ...(bearer ? { authorization: `Bearer ${bearer}` } : fromPage),
      ...(session ? { cookie: `authjs.session-token=${encodeURIComponent(session)}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Calls a handler as Next does, with the parameters of its folder. */
export function call(
  handler: DeclaredHandler,
  request: Request,
  params: Record<string, string> = {},
): Promise<Response> {
  return handler(request, { params: Promise.resolve(params) });
}
