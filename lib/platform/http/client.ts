import type { ProblemView } from "@/lib/platform/http/problem";

/** A refusal as the API told it; `detail` says it to a person, where the server said anything at all. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: string;
  readonly reason: string;
  readonly detail: string | undefined;
  readonly issues: readonly { path: string; message: string }[];

  constructor(status: number, { code = "internal", reason = "internal", detail, issues = [] }: Partial<ProblemView>) {
    super(`${code}: ${reason}`);
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.detail = detail;
    this.issues = issues;
  }
}

async function refusal(response: Response): Promise<ApiError> {
  const body: Partial<ProblemView> = await response.json().catch(() => ({}));
  return new ApiError(response.status, body);
}

type Call = {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** Goes on when the page is being left; a browser takes 64 kB of such requests. */
  readonly keepalive?: boolean;
};

async function call<R>({ method, path, body, keepalive = false }: Call): Promise<R> {
  const text = body === undefined ? null : JSON.stringify(body);
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: text === null ? {} : { "content-type": "application/json" },
    body: text,
    keepalive: keepalive && (text?.length ?? 0) < 20_000,
  }).catch(() => {
    throw new ApiError(0, { code: "offline", reason: "offline" });
  });
  if (!response.ok) throw await refusal(response);
  // The server parsed its reply by the schema that `R` is inferred from; parsing again would ship zod to every page.
  return (await response.json()) as R;
}

/** Our own API from the browser, for each noun's `client.ts`. */
export const api = {
  get: <R>(path: string): Promise<R> => call<R>({ method: "GET", path }),
  post: <R>(path: string, body: unknown = {}): Promise<R> => call<R>({ method: "POST", path, body }),
  put: <R>(path: string, body: unknown = {}): Promise<R> => call<R>({ method: "PUT", path, body }),
  patch: <R>(path: string, body: unknown): Promise<R> => call<R>({ method: "PATCH", path, body }),
  delete: <R>(path: string): Promise<R> => call<R>({ method: "DELETE", path, body: {} }),
  /** The same, going on when the page is being left. */
  lasting: {
    put: <R>(path: string, body: unknown): Promise<R> => call<R>({ method: "PUT", path, body, keepalive: true }),
    delete: <R>(path: string, body: unknown = {}): Promise<R> =>
      call<R>({ method: "DELETE", path, body, keepalive: true }),
  },
};
