import type { ProblemView } from "@/lib/platform/http/problem";

/** A refusal as the API told it; `reason` has copy in components/copy/reasons.ts. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: string;
  readonly reason: string;
  readonly issues: readonly { path: string; message: string }[];

  constructor(status: number, { code = "internal", reason = "internal", issues = [] }: Partial<ProblemView>) {
    super(`${code}: ${reason}`);
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.issues = issues;
  }
}

async function refusal(response: Response): Promise<ApiError> {
  const body: Partial<ProblemView> = await response.json().catch(() => ({}));
  return new ApiError(response.status, body);
}

async function call<R>(method: string, path: string, body?: unknown): Promise<R> {
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, { code: "offline", reason: "offline" });
  });
  if (!response.ok) throw await refusal(response);
  // The server parsed its reply by the schema that `R` is inferred from; parsing again would ship zod to every page.
  return (await response.json()) as R;
}

/** Our own API from the browser, for each noun's `client.ts`. */
export const api = {
  get: <R>(path: string): Promise<R> => call<R>("GET", path),
  post: <R>(path: string, body: unknown = {}): Promise<R> => call<R>("POST", path, body),
  put: <R>(path: string, body: unknown = {}): Promise<R> => call<R>("PUT", path, body),
  patch: <R>(path: string, body: unknown): Promise<R> => call<R>("PATCH", path, body),
  delete: <R>(path: string): Promise<R> => call<R>("DELETE", path, {}),
};
